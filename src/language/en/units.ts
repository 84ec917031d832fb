import { wordSet } from '../words.ts';
import type { Row } from './prefixed-units.ts';

/**
 * Abbreviations of the statistics that sports pages put behind a number, with the name of one. Sources: the glossaries of
 * NBA.com (per-game averages) and MLB.com (what counts things; ratios such as "ERA" count nothing).
 */
const STATISTICS: readonly Row[] = [
  ['point per game', null, 1, 'ppg PPG'],
  ['rebound per game', null, 1, 'rpg RPG'],
  ['assist per game', null, 1, 'apg APG'],
  ['steal per game', null, 1, 'spg SPG'],
  ['block per game', null, 1, 'bpg BPG'],
  ['run batted in', null, 1, 'RBI RBIs'],
  ['win above replacement', null, 1, 'WAR'],
];

/** A unit of measurement: its singular English name, and what makes it SI. */
export interface Unit {
  readonly name: string;
  /** Singular name of the SI unit (or accepted with SI: litre), with factor and offset: si = value * factor + offset. */
  readonly si?: { readonly unit: string; readonly factor: number; readonly offset?: number };
}

/*
 * Factors: The International System of Units (BIPM, 9th edition, 2019); NIST Special Publication 811, appendix B, for
 * units outside it; the choice of units: those of the Unicode CLDR (units.xml) and UCUM that news can have. US customary
 * volumes; a ton is metric in "tonne" and short in "ton"; news means it loosely.
 * Symbols that news writes in other cases than the standard does are listed with them ("kwh").
 * Forms: singular, plural, abbreviations, separated by spaces; "_" stands for a space within a form. Abbreviations keep
 * their case (mW is not MW); words are looked up in lower case. What a prefix
 * makes, and what is square or cubic, stands in prefixed-units.ts.
 */
export const UNIT_ROWS: readonly Row[] = [
  ['metre', 'metre', 1, 'metre metres meter meters'],
  ['kilometre', 'metre', 1000, 'kms Km KM'],
  ['centimetre', 'metre', 0.01, 'cms'],
  ['micrometre', 'metre', 1e-6, 'micron microns um'],
  ['angstrom', 'metre', 1e-10, 'angstrom angstroms ångström ångströms Å'],
  ['mile', 'metre', 1609.344, 'mile miles mi'],
  ['nautical mile', 'metre', 1852, 'nautical_mile nautical_miles nmi'],
  ['furlong', 'metre', 201.168, 'furlong furlongs'],
  ['fathom', 'metre', 1.8288, 'fathom fathoms'],
  ['yard', 'metre', 0.9144, 'yard yards yd yds'],
  ['foot', 'metre', 0.3048, 'foot feet ft ′'],
  ['inch', 'metre', 0.0254, 'inch inches ″'],
  ['light year', 'metre', 9.4607304725808e15, 'light_year light_years light-year light-years'],
  ['parsec', 'metre', 3.0856775814914e16, 'parsec parsecs'],
  ['astronomical unit', 'metre', 149597870700, 'astronomical_unit astronomical_units'],
  ['hectare', 'square metre', 1e4, 'hectare hectares ha'],
  ['acre', 'square metre', 4046.8564224, 'acre acres'],
  ['dunam', 'square metre', 1000, 'dunam dunams'],
  ['billion cubic metre', 'cubic metre', 1e9, 'bcm BCM'],
  ['billion cubic foot', 'cubic metre', 28316846.592, 'bcf BCF'],
  ['trillion cubic foot', 'cubic metre', 28316846592, 'tcf TCF'],
  ['litre', 'cubic metre', 0.001, 'litre litres liter liters'],
  ['acre-foot', 'cubic metre', 1233.48183754752, 'acre-foot acre-feet acre_foot acre_feet'],
  ['gallon', 'cubic metre', 0.003785411784, 'gallon gallons US_gallon US_gallons'],
  [
    'imperial gallon',
    'cubic metre',
    0.00454609,
    'imperial_gallon imperial_gallons UK_gallon UK_gallons',
  ],
  ['quart', 'cubic metre', 0.000946352946, 'quart quarts US_quart US_quarts'],
  ['pint', 'cubic metre', 0.000473176473, 'pint pints US_pint US_pints'],
  ['imperial pint', 'cubic metre', 0.00056826125, 'imperial_pint imperial_pints UK_pint UK_pints'],
  [
    'fluid ounce',
    'cubic metre',
    2.95735295625e-5,
    'fluid_ounce fluid_ounces fl_oz US_fluid_ounce US_fluid_ounces',
  ],
  ['cup', 'cubic metre', 0.0002365882365, 'cup cups US_cup US_cups'],
  ['teaspoon', 'cubic metre', 4.92892159375e-6, 'teaspoon teaspoons tsp US_teaspoon US_teaspoons'],
  [
    'tablespoon',
    'cubic metre',
    1.478676478125e-5,
    'tablespoon tablespoons tbsp US_tablespoon US_tablespoons',
  ],
  ['barrel', 'cubic metre', 0.158987294928, 'barrel barrels bbl bbls'],
  ['barrel per day', null, 1, 'bpd b/d'],
  ['bushel', 'cubic metre', 0.03523907016688, 'bushel bushels'],
  ['kilogram', 'kilogram', 1, 'kilo kilos kgs Kg KG'],
  ['gram', 'kilogram', 0.001, 'gram grams gramme grammes'],
  ['microgram', 'kilogram', 1e-9, 'mcg'],
  [
    'metric ton',
    'kilogram',
    1000,
    'tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes',
  ],
  ['kilotonne', 'kilogram', 1e6, 'kilotonne kilotonnes'],
  ['megatonne', 'kilogram', 1e9, 'megatonne megatonnes'],
  ['gigatonne', 'kilogram', 1e12, 'gigatonne gigatonnes gigaton gigatons Gt'],
  ['ton', 'kilogram', 907.18474, 'ton tons short_ton short_tons'],
  ['long ton', 'kilogram', 1016.0469088, 'long_ton long_tons'],
  ['kiloton', null, 1, 'kiloton kilotons'],
  ['megaton', null, 1, 'megaton megatons'],
  ['pound', 'kilogram', 0.45359237, 'pound pounds lb lbs'],
  ['ounce', 'kilogram', 0.028349523125, 'ounce ounces oz'],
  ['troy ounce', 'kilogram', 0.0311034768, 'troy_ounce troy_ounces'],
  ['stone', 'kilogram', 6.35029318, 'stone'],
  ['hundredweight', null, 1, 'hundredweight hundredweights cwt'],
  ['quintal', 'kilogram', 100, 'quintal quintals'],
  ['carat', 'kilogram', 0.0002, 'carat carats'],
  ['metre per second', 'metre per second', 1, 'm/s'],
  ['kilometre per hour', 'metre per second', 1 / 3.6, 'km/h kph kmh kmph KPH'],
  ['mile per hour', 'metre per second', 0.44704, 'mph mi/h MPH'],
  ['knot', 'metre per second', 1852 / 3600, 'knot knots kts'],
  ['mile per gallon', null, 1, 'mpg MPG'],
  [
    'litre per 100 kilometres',
    null,
    1,
    'L/100_km l/100_km L/100km l/100km litres_per_100_km liters_per_100_km litres_per_100km',
  ],
  ['revolution per minute', null, 1, 'rpm RPM'],
  ['beat per minute', null, 1, 'bpm'],
  ['frame per second', null, 1, 'fps'],
  ['dot per inch', null, 1, 'dpi'],
  ['pixel per inch', null, 1, 'ppi'],
  [
    'degree celsius',
    'kelvin',
    1,
    '°C degree_celsius degrees_celsius degrees_centigrade celsius centigrade degrees_C deg_C degC',
    273.15,
  ],
  [
    'degree fahrenheit',
    'kelvin',
    5 / 9,
    '°F degree_fahrenheit degrees_fahrenheit fahrenheit degrees_F deg_F degF',
    459.67 * (5 / 9),
  ],
  ['kelvin', 'kelvin', 1, 'kelvin kelvins'],
  ['degree', null, 1, 'degree degrees °'],
  ['arcminute', null, 1, 'arcminute arcminutes'],
  ['arcsecond', null, 1, 'arcsecond arcseconds'],
  ['radian', null, 1, 'radian radians'],
  ['part per million', null, 1, 'ppm PPM part_per_million parts_per_million'],
  ['part per billion', null, 1, 'ppb part_per_billion parts_per_billion'],
  ['part per trillion', null, 1, 'ppt part_per_trillion parts_per_trillion'],
  ['magnitude', null, 1, 'magnitude'],
  ['per mille', null, 1, '‰ per_mille'],
  ['joule', 'joule', 1, 'joule joules'],
  ['calorie', 'joule', 4184, 'calorie calories kcal kilocalorie kilocalories'],
  [
    'British thermal unit',
    'joule',
    1055.05585262,
    'BTU BTUs Btu British_thermal_unit British_thermal_units',
  ],
  ['therm', 'joule', 105505585.262, 'therm therms'],
  ['watt hour', 'joule', 3600, 'watt_hour watt_hours watt-hour watt-hours Wh'],
  ['kilowatt hour', 'joule', 3.6e6, 'kwh KWh KWH Kwh'],
  ['megawatt hour', 'joule', 3.6e9, 'MWH'],
  ['kilowatt', 'watt', 1e3, 'kw KW'],
  ['watt', 'watt', 1, 'watt watts'],
  ['horsepower', 'watt', 745.69987158227, 'horsepower hp bhp HP BHP'],
  ['volt', 'volt', 1, 'volt volts'],
  ['ampere', 'ampere', 1, 'ampere amperes amp amps'],
  [
    'ampere-hour',
    'coulomb',
    3600,
    'ampere-hour ampere-hours amp_hour amp_hours amp-hour amp-hours Ah',
  ],
  ['milliampere-hour', 'coulomb', 3.6, 'milliamp_hour milliamp_hours milliamp-hour milliamp-hours'],
  ['ohm', 'ohm', 1, 'ohm ohms Ω'],
  ['farad', 'farad', 1, 'farad farads'],
  ['coulomb', 'coulomb', 1, 'coulomb coulombs'],
  ['mole', 'mole', 1, 'mol'],
  ['hertz', 'hertz', 1, 'hertz Hz'],
  ['kilohertz', 'hertz', 1e3, 'khz KHz'],
  ['megahertz', 'hertz', 1e6, 'mhz Mhz'],
  ['gigahertz', 'hertz', 1e9, 'ghz Ghz'],
  ['pascal', 'pascal', 1, 'pascal pascals'],
  ['hectopascal', 'pascal', 100, 'millibar millibars mbar'],
  ['atmosphere', 'pascal', 101325, 'atmospheres'],
  [
    'millimetre of mercury',
    'pascal',
    133.322387415,
    'mmHg mm_Hg millimetres_of_mercury millimeters_of_mercury',
  ],
  ['inch of mercury', 'pascal', 3386.389, 'inHg inches_of_mercury'],
  ['pound per square inch', 'pascal', 6894.757293168, 'psi PSI'],
  ['newton', 'newton', 1, 'newton newtons'],
  [
    'newton metre',
    null,
    1,
    'newton_metre newton_metres newton_meter newton_meters newton-metres newton-meters Nm N·m',
  ],
  ['pound foot', null, 1, 'pound-foot pound-feet lb-ft ft-lb ft-lbs foot-pound foot-pounds'],
  ['becquerel', 'becquerel', 1, 'becquerel becquerels Bq'],
  ['curie', 'becquerel', 3.7e10, 'curies'],
  ['sievert', 'sievert', 1, 'sievert sieverts Sv'],
  ['rem', 'sievert', 0.01, 'rems'],
  ['roentgen', null, 1, 'roentgen roentgens röntgen röntgens'],
  [
    'electronvolt',
    'joule',
    1.602176634e-19,
    'electronvolt electronvolts electron_volt electron_volts eV',
  ],
  ['decibel', null, 1, 'decibel decibels dB dBA'],
  ['lumen', 'lumen', 1, 'lumen lumens'],
  ['lux', 'lux', 1, 'lux'],
  ['candela', 'candela', 1, 'candela candelas'],
  ['nit', null, 1, 'nit nits'],
  ['bit', 'bit', 1, 'bit bits'],
  ['byte', 'bit', 8, 'byte bytes'],
  ['kilobyte', 'bit', 8e3, 'KB KBs'],
  ['gigabyte', 'bit', 8e9, 'GBs gb'],
  ['terabyte', 'bit', 8e12, 'TBs tb'],
  ['kibibyte', 'bit', 8192, 'kibibyte kibibytes KiB'],
  ['mebibyte', 'bit', 8388608, 'mebibyte mebibytes MiB'],
  ['gibibyte', 'bit', 8589934592, 'gibibyte gibibytes GiB'],
  ['tebibyte', 'bit', 8796093022208, 'tebibyte tebibytes TiB'],
  ['bit per second', 'bit per second', 1, 'bps'],
  ['megabit per second', 'bit per second', 1e6, 'mbps'],
  ['gigabit per second', 'bit per second', 1e9, 'gbps'],
  ['pixel', null, 1, 'pixel pixels px'],
  ['megapixel', null, 1, 'megapixel megapixels MP'],
  ['twenty-foot equivalent unit', null, 1, 'TEU TEUs'],
  ['second', 'second', 1, 'second seconds sec secs'],
  ['minute', 'second', 60, 'minute minutes min mins'],
  ['hour', 'second', 3600, 'hour hours hr hrs'],
  ['day', 'second', 86400, 'day days'],
  ['week', 'second', 604800, 'week weeks'],
  ['month', null, 1, 'month months'],
  ['year', null, 1, 'year years yr yrs'],
  ['decade', null, 1, 'decade decades'],
  ['century', null, 1, 'century centuries'],
  ...STATISTICS,
];

/**
 * Symbols of one letter, which are read where the number is written to them ("60m", "5g"), and apart from it where what
 * follows leaves nothing else that they could be.
 */
export const LETTERS: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['g', 'gram'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['t', 'metric ton'],
  ['W', 'watt'],
  ['V', 'volt'],
  ['C', 'degree celsius'],
  ['F', 'degree fahrenheit'],
  ['"', 'inch'],
  ['”', 'inch'],
]);

/** Symbols that are read behind a stroke alone: "m/s", "mg/d". */
export const PER_LETTERS: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['h', 'hour'],
  ['d', 'day'],
]);

/** Units of time, which the grammar of dates reads as durations; they are what rates are per. */
export const TIME_UNITS = wordSet('second minute hour day week month year decade century');

/** What a rate can be per, beside units: "per person", "a head". */
export const PER_WORDS =
  wordSet(`person head capita share barrel gallon litre liter ounce pound ton tonne night ticket game match vote student
  household employee unit`);
