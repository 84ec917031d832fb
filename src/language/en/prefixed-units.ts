/**
 * The units that take the prefixes of the International System, and every form that the prefixes give them.
 * Sources: The International System of Units (BIPM, 9th edition, 2019), tables 2 to 8, and NIST Special Publication 811;
 * bytes and bits: IEC 80000-13.
 */

/** A unit's name, its SI unit and factor, its forms ("_" stands for a space), and for temperatures the zero. */
export type Row = readonly [
  name: string,
  si: string | null,
  factor: number,
  forms: string,
  offset?: number,
];

/** Symbol, name and value of each prefix that news uses; the micro sign and the Greek letter are the same. */
const PREFIXES: ReadonlyArray<readonly [symbols: string, name: string, value: number]> = [
  ['p', 'pico', 1e-12],
  ['n', 'nano', 1e-9],
  ['µμ', 'micro', 1e-6],
  ['m', 'milli', 1e-3],
  ['c', 'centi', 1e-2],
  ['d', 'deci', 1e-1],
  ['h', 'hecto', 1e2],
  ['k', 'kilo', 1e3],
  ['M', 'mega', 1e6],
  ['G', 'giga', 1e9],
  ['T', 'tera', 1e12],
  ['P', 'peta', 1e15],
  ['E', 'exa', 1e18],
];

type Prefixed = readonly [
  names: string,
  si: string,
  factor: number,
  /** Symbols, and the prefixes that they are read with: "pm" is an hour and "us" a pronoun. */
  symbols: string,
  symbolPrefixes: string,
];

/** Names: the singular first, then other spellings and plurals. Those without a prefix stand in units.ts. */
const PREFIXED: readonly Prefixed[] = [
  ['metre metres meter meters', 'metre', 1, 'm', 'nµcdmk'],
  ['gram grams gramme grammes', 'kilogram', 1e-3, 'g', 'nµmk'],
  ['second seconds', 'second', 1, 's', 'nµm'],
  ['litre litres liter liters', 'cubic metre', 1e-3, 'l', 'µmcdh'],
  ['litre litres liter liters', 'cubic metre', 1e-3, 'L', 'µmcdkMG'],
  ['watt watts', 'watt', 1, 'W', 'nµmkMGT'],
  ['joule joules', 'joule', 1, 'J', 'mkMGTPE'],
  ['watt_hour watt_hours watt-hour watt-hours', 'joule', 3600, 'Wh', 'mkMGTP'],
  ['volt volts', 'volt', 1, 'V', 'µmkM'],
  ['ampere amperes amp amps', 'ampere', 1, 'A', 'µmk'],
  ['ampere-hour ampere-hours amp_hour amp_hours amp-hour amp-hours', 'coulomb', 3600, 'Ah', 'm'],
  ['volt-ampere volt-amperes', 'volt-ampere', 1, 'VA', 'kM'],
  ['ohm ohms', 'ohm', 1, 'Ω', 'mkMG'],
  ['hertz', 'hertz', 1, 'Hz', 'mkMGT'],
  ['pascal pascals', 'pascal', 1, 'Pa', 'µmhkMGT'],
  ['bar bars', 'pascal', 1e5, 'bar', 'mk'],
  ['newton newtons', 'newton', 1, 'N', 'mkM'],
  ['tesla teslas', 'tesla', 1, 'T', 'nµm'],
  ['farad farads', 'farad', 1, 'F', 'pnµm'],
  ['henry henries henrys', 'henry', 1, 'H', 'nµm'],
  ['coulomb coulombs', 'coulomb', 1, 'C', 'µm'],
  ['mole moles', 'mole', 1, 'mol', 'nµmk'],
  ['becquerel becquerels', 'becquerel', 1, 'Bq', 'mkMGTP'],
  ['curie curies', 'becquerel', 3.7e10, 'Ci', 'pnµm'],
  ['gray grays', 'gray', 1, 'Gy', 'µmk'],
  ['sievert sieverts', 'sievert', 1, 'Sv', 'nµm'],
  ['rem rems', 'sievert', 0.01, 'rem', 'm'],
  [
    'electronvolt electronvolts electron_volt electron_volts',
    'joule',
    1.602176634e-19,
    'eV',
    'mkMGT',
  ],
  ['parsec parsecs', 'metre', 3.0856775814914e16, 'pc', 'kM'],
  ['byte bytes', 'bit', 8, 'B', 'kMGTPE'],
  ['bit bits', 'bit', 1, 'b bit', 'kMGTP'],
  ['bit_per_second bits_per_second', 'bit per second', 1, 'bps bit/s', 'kMGT'],
];

/** Lengths in metres of which news gives squares and cubes: names, symbols, and what else these are written as. */
const LENGTHS: ReadonlyArray<
  readonly [names: string, metres: number, symbols: string, square: string, cubic: string]
> = [
  ['metre metres meter meters', 1, 'm', 'sqm', 'cbm'],
  ['kilometre kilometres kilometer kilometers', 1000, 'km', 'sqkm', ''],
  ['centimetre centimetres centimeter centimeters', 0.01, 'cm', '', 'cc'],
  ['millimetre millimetres millimeter millimeters', 0.001, 'mm', '', ''],
  ['mile miles', 1609.344, 'mi', '', ''],
  ['yard yards', 0.9144, 'yd yds', '', ''],
  ['foot feet', 0.3048, 'ft', 'sqft', ''],
  ['inch inches', 0.0254, 'in', '', ''],
];

/** Their squares and cubes: "square metres", "sq ft", "km²". */
export function poweredRows(): Row[] {
  const rows = (word: string, short: string, power: number, signs: string): Row[] =>
    LENGTHS.map(([names, metres, symbols, square, cubic]) => {
      const spellings = names.split(' ');
      const letters = symbols.split(' ');
      const forms = [
        ...spellings.map((name) => `${word}_${name}`),
        ...[...spellings, ...letters].map((form) => `${short}_${form}`),
        ...[...signs].map((sign) => letters[0] + sign),
        ...(power === 2 ? square : cubic).split(' ').filter(Boolean),
      ];
      const factor = Number((metres ** power).toPrecision(15));
      return [`${word} ${spellings[0]}`, `${word} metre`, factor, forms.join(' ')];
    });
  return [...rows('square', 'sq', 2, '²2'), ...rows('cubic', 'cu', 3, '³3')];
}

/** Makes every unit that a prefix makes: "kilowatt" in all its spellings, with "kW". */
export function prefixedRows(): Row[] {
  return PREFIXED.flatMap(([names, si, factor, symbols, read]) => {
    const spellings = names.split(' ');
    const letters = symbols.split(' ');
    return PREFIXES.map(([signs, prefix, value]): Row => {
      const forms = spellings.map((name) => prefix + name);
      const unit = forms[0]?.replaceAll('_', ' ') ?? '';
      // Either form of the micro sign stands for both.
      if (read.includes(signs.charAt(0))) {
        for (const sign of signs) for (const letter of letters) forms.push(sign + letter);
      }
      return [unit, si, Number((factor * value).toPrecision(15)), forms.join(' ')];
    });
  });
}
