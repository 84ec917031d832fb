/** A unit of measurement: its singular English name, and what makes it SI. */
export interface Unit {
  readonly name: string;
  /** Singular name of the SI unit (or accepted with SI: litre), with factor and offset: si = value * factor + offset. */
  readonly si?: { readonly unit: string; readonly factor: number; readonly offset?: number };
  /** Only read where the number is written to it or a digit stands right before: "5m", "10 C". */
  readonly close?: boolean;
}

type Row = readonly [
  name: string,
  si: string | null,
  factor: number,
  forms: string,
  offset?: number,
];

/*
 * Factors: The International System of Units (BIPM, 9th edition, 2019); NIST Special Publication 811, appendix B, for
 * units outside it. US customary volumes; a ton is metric in "tonne" and short in "ton"; news means it loosely.
 * Forms: singular, plural, abbreviations, separated by spaces; "_" stands for a space within a form.
 */
const ROWS: readonly Row[] = [
  ['metre', 'metre', 1, 'metre metres meter meters'],
  ['kilometre', 'metre', 1000, 'kilometre kilometres kilometer kilometers km kms'],
  ['centimetre', 'metre', 0.01, 'centimetre centimetres centimeter centimeters cm cms'],
  ['millimetre', 'metre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  [
    'micrometre',
    'metre',
    1e-6,
    'micrometre micrometres micrometer micrometers micron microns μm µm um',
  ],
  ['nanometre', 'metre', 1e-9, 'nanometre nanometres nanometer nanometers nm'],
  ['mile', 'metre', 1609.344, 'mile miles mi'],
  ['nautical mile', 'metre', 1852, 'nautical_mile nautical_miles'],
  ['yard', 'metre', 0.9144, 'yard yards yd yds'],
  ['foot', 'metre', 0.3048, 'foot feet ft ′'],
  ['inch', 'metre', 0.0254, 'inch inches ″'],
  ['light year', 'metre', 9.4607304725808e15, 'light_year light_years light-year light-years'],
  [
    'square metre',
    'square metre',
    1,
    'square_metre square_metres square_meter square_meters sq_m m² sqm',
  ],
  [
    'square kilometre',
    'square metre',
    1e6,
    'square_kilometre square_kilometres square_kilometer square_kilometers sq_km km² sqkm',
  ],
  [
    'square centimetre',
    'square metre',
    1e-4,
    'square_centimetre square_centimetres square_centimeter square_centimeters sq_cm cm²',
  ],
  [
    'square mile',
    'square metre',
    2589988.110336,
    'square_mile square_miles sq_mi sq_mile sq_miles',
  ],
  ['square foot', 'square metre', 0.09290304, 'square_foot square_feet sq_ft sqft'],
  ['square yard', 'square metre', 0.83612736, 'square_yard square_yards sq_yd'],
  ['square inch', 'square metre', 0.00064516, 'square_inch square_inches sq_in'],
  ['hectare', 'square metre', 1e4, 'hectare hectares ha'],
  ['acre', 'square metre', 4046.8564224, 'acre acres'],
  ['cubic metre', 'cubic metre', 1, 'cubic_metre cubic_metres cubic_meter cubic_meters m³ cu_m'],
  [
    'cubic kilometre',
    'cubic metre',
    1e9,
    'cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers',
  ],
  ['cubic foot', 'cubic metre', 0.028316846592, 'cubic_foot cubic_feet cu_ft'],
  ['cubic inch', 'cubic metre', 1.6387064e-5, 'cubic_inch cubic_inches cu_in'],
  [
    'cubic centimetre',
    'cubic metre',
    1e-6,
    'cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters cc',
  ],
  ['litre', 'cubic metre', 0.001, 'litre litres liter liters'],
  ['millilitre', 'cubic metre', 1e-6, 'millilitre millilitres milliliter milliliters ml'],
  ['gallon', 'cubic metre', 0.003785411784, 'gallon gallons US_gallon US_gallons'],
  ['quart', 'cubic metre', 0.000946352946, 'quart quarts'],
  ['pint', 'cubic metre', 0.000473176473, 'pint pints US_pint US_pints'],
  [
    'fluid ounce',
    'cubic metre',
    2.95735295625e-5,
    'fluid_ounce fluid_ounces fl_oz US_fluid_ounce US_fluid_ounces',
  ],
  ['cup', 'cubic metre', 0.0002365882365, 'cup cups'],
  ['teaspoon', 'cubic metre', 4.92892159375e-6, 'teaspoon teaspoons tsp'],
  ['tablespoon', 'cubic metre', 1.478676478125e-5, 'tablespoon tablespoons tbsp'],
  ['barrel', 'cubic metre', 0.158987294928, 'barrel barrels bbl'],
  ['bushel', 'cubic metre', 0.03523907016688, 'bushel bushels'],
  ['kilogram', 'kilogram', 1, 'kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs'],
  ['gram', 'kilogram', 0.001, 'gram grams gramme grammes'],
  ['milligram', 'kilogram', 1e-6, 'milligram milligrams mg'],
  ['microgram', 'kilogram', 1e-9, 'microgram micrograms mcg µg μg'],
  ['tonne', 'kilogram', 1000, 'tonne tonnes metric_ton metric_tons'],
  ['ton', 'kilogram', 907.18474, 'ton tons'],
  ['pound', 'kilogram', 0.45359237, 'pound pounds lb lbs'],
  ['ounce', 'kilogram', 0.028349523125, 'ounce ounces oz'],
  ['stone', 'kilogram', 6.35029318, 'stone'],
  ['carat', 'kilogram', 0.0002, 'carat carats'],
  ['metre per second', 'metre per second', 1, 'm/s'],
  ['kilometre per hour', 'metre per second', 1 / 3.6, 'km/h kph kmh kmph'],
  ['mile per hour', 'metre per second', 0.44704, 'mph'],
  ['knot', 'metre per second', 1852 / 3600, 'knot knots'],
  ['mile per gallon', null, 1, 'mpg'],
  ['point per game', null, 1, 'ppg'],
  ['rebound per game', null, 1, 'rpg'],
  ['assist per game', null, 1, 'apg'],
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
  ['part per million', null, 1, 'ppm'],
  ['part per billion', null, 1, 'ppb'],
  ['joule', 'joule', 1, 'joule joules'],
  ['kilojoule', 'joule', 1e3, 'kilojoule kilojoules kJ'],
  ['megajoule', 'joule', 1e6, 'megajoule megajoules MJ'],
  ['calorie', 'joule', 4184, 'calorie calories kcal kilocalorie kilocalories'],
  ['watt hour', 'joule', 3600, 'watt_hour watt_hours watt-hour watt-hours Wh'],
  [
    'kilowatt hour',
    'joule',
    3.6e6,
    'kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours kWh',
  ],
  [
    'megawatt hour',
    'joule',
    3.6e9,
    'megawatt_hour megawatt_hours megawatt-hour megawatt-hours MWh',
  ],
  [
    'gigawatt hour',
    'joule',
    3.6e12,
    'gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours GWh',
  ],
  [
    'terawatt hour',
    'joule',
    3.6e15,
    'terawatt_hour terawatt_hours terawatt-hour terawatt-hours TWh',
  ],
  ['watt', 'watt', 1, 'watt watts'],
  ['kilowatt', 'watt', 1e3, 'kilowatt kilowatts kW'],
  ['megawatt', 'watt', 1e6, 'megawatt megawatts MW'],
  ['gigawatt', 'watt', 1e9, 'gigawatt gigawatts GW'],
  ['terawatt', 'watt', 1e12, 'terawatt terawatts TW'],
  ['horsepower', 'watt', 745.69987158227, 'horsepower hp bhp'],
  ['volt', 'volt', 1, 'volt volts'],
  ['kilovolt', 'volt', 1e3, 'kilovolt kilovolts kV'],
  ['ampere', 'ampere', 1, 'ampere amperes amp amps'],
  [
    'milliampere-hour',
    null,
    1,
    'mAh milliamp_hour milliamp_hours milliampere-hour milliampere-hours',
  ],
  ['hertz', 'hertz', 1, 'hertz Hz'],
  ['kilohertz', 'hertz', 1e3, 'kilohertz kHz'],
  ['megahertz', 'hertz', 1e6, 'megahertz MHz'],
  ['gigahertz', 'hertz', 1e9, 'gigahertz GHz'],
  ['pascal', 'pascal', 1, 'pascal pascals'],
  ['kilopascal', 'pascal', 1e3, 'kilopascal kilopascals kPa'],
  ['megapascal', 'pascal', 1e6, 'megapascal megapascals MPa'],
  ['gigapascal', 'pascal', 1e9, 'gigapascal gigapascals GPa'],
  ['hectopascal', 'pascal', 100, 'hectopascal hectopascals hPa millibar millibars mbar'],
  ['bar', 'pascal', 1e5, 'bars'],
  ['pound per square inch', 'pascal', 6894.757293168, 'psi'],
  ['newton', 'newton', 1, 'newton newtons'],
  ['newton metre', null, 1, 'newton_metre newton_metres newton_meter newton_meters Nm'],
  ['pound foot', null, 1, 'pound-foot pound-feet lb-ft'],
  ['decibel', null, 1, 'decibel decibels dB'],
  ['lumen', 'lumen', 1, 'lumen lumens'],
  ['bit', 'bit', 1, 'bit bits'],
  ['kilobyte', 'bit', 8e3, 'kilobyte kilobytes KB kB'],
  ['megabyte', 'bit', 8e6, 'megabyte megabytes MB'],
  ['gigabyte', 'bit', 8e9, 'gigabyte gigabytes GB'],
  ['terabyte', 'bit', 8e12, 'terabyte terabytes TB'],
  ['petabyte', 'bit', 8e15, 'petabyte petabytes PB'],
  ['byte', 'bit', 8, 'byte bytes'],
  ['megabit', 'bit', 1e6, 'megabit megabits Mb'],
  ['gigabit', 'bit', 1e9, 'gigabit gigabits Gb'],
  ['megabit per second', null, 1, 'Mbps'],
  ['gigabit per second', null, 1, 'Gbps'],
  ['pixel', null, 1, 'pixel pixels px'],
  ['megapixel', null, 1, 'megapixel megapixels MP'],
  ['second', 'second', 1, 'second seconds sec secs'],
  ['millisecond', 'second', 0.001, 'millisecond milliseconds ms'],
  ['minute', 'second', 60, 'minute minutes min mins'],
  ['hour', 'second', 3600, 'hour hours hr hrs'],
  ['day', 'second', 86400, 'day days'],
  ['week', 'second', 604800, 'week weeks'],
  ['month', null, 1, 'month months'],
  ['year', null, 1, 'year years yr yrs'],
  ['decade', null, 1, 'decade decades'],
  ['century', null, 1, 'century centuries'],
];

/** Every form of every unit. Abbreviations keep their case (mW is not MW); words are looked up in lower case. */
export const UNITS: ReadonlyMap<string, Unit> = new Map(
  ROWS.flatMap(([name, unit, factor, forms, offset]) =>
    forms.split(' ').map((form): [string, Unit] => {
      const si =
        unit === null ? null : { unit, factor, ...(offset === undefined ? {} : { offset }) };
      return [form.replaceAll('_', ' '), { name, ...(si ? { si } : {}) }];
    }),
  ),
);

/** One-letter forms, read only where the number is written to them: "60m", "5g", "3l". */
export const CLOSE_UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'metre'],
  ['g', 'gram'],
  ['l', 'litre'],
  ['L', 'litre'],
  ['t', 'tonne'],
  ['W', 'watt'],
  ['V', 'volt'],
  ['C', 'degree celsius'],
  ['F', 'degree fahrenheit'],
  ['"', 'inch'],
]);

/** Units of time, which the grammar of dates reads as durations; they are what rates are per. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second millisecond minute hour day week month year decade century'.split(' '),
);

/** What a rate can be per, beside units: "per person", "a head". */
export const PER_WORDS: ReadonlySet<string> = new Set(
  'person head capita share barrel gallon litre liter ounce pound ton tonne night ticket game match vote student household employee unit'.split(
    ' ',
  ),
);
