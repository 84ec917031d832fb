import { wordSet } from '../words.ts';

/*
 * Signs, names and parts of currencies: the Unicode CLDR's English names and symbols (currencies.json) for the codes of
 * ISO 4217. A name that several currencies bear stands for the one that English news means by it alone.
 */

/** Signs and abbreviations before an amount → ISO 4217. A bare sign stands for the currency that news means by it. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  (
    '$ USD|US$ USD|A$ AUD|AU$ AUD|C$ CAD|CA$ CAD|CAD$ CAD|AUD$ AUD|NZ$ NZD|HK$ HKD|S$ SGD|NT$ TWD|R$ BRL|MX$ MXN|Mex$ MXN|' +
    'J$ JMD|TT$ TTD|FJ$ FJD|B$ BND|N$ NAD|Z$ ZWL|EC$ XCD|€ EUR|£ GBP|¥ JPY|Y= JPY|₹ INR|₽ RUB|₩ KRW|₴ UAH|₺ TRY|₦ NGN|₪ ILS|' +
    '₫ VND|฿ THB|₱ PHP|₵ GHS|₡ CRC|₲ PYG|₭ LAK|₮ MNT|₸ KZT|₾ GEL|₼ AZN|֏ AMD|៛ KHR|৳ BDT|؋ AFN|₨ PKR|zł PLN|Kč CZK|' +
    '元 CNY|円 JPY|원 KRW|Rs INR|Rs. INR|RM MYR|Rp IDR|Fr CHF|Sh KES|KSh KES|Ksh KES|USh UGX|TSh TZS'
  )
    .split('|')
    .map((row): [string, string] => {
      const [sign = '', code = ''] = row.split(' ');
      return [sign, code];
    }),
);

/** Letters that are signs of money before an amount that can be nothing else (see `isAmount`): "R4.5m". */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', 'ZMW'],
  ['Tk', 'BDT'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['SR', 'SAR'],
  ['MK', 'MWK'],
]);

/**
 * ISO 4217 codes that are read where they stand in capitals before or after an amount: all that are in use, but those
 * that are English words or other abbreviations as often (ALL, BAM, BOB, CUP, GEL, GIP, LAK, MAD, MOP, SOS, TOP).
 */
export const CODES =
  wordSet(`AED AFN AMD AOA ARS AUD AZN BBD BDT BGN BHD BIF BMD BND BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CVE
  CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GHS GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD
  JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN
  NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE
  SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR
  ZMW ZWL`);

/** Nationalities that tell which dollar, pound, … is meant, with the country's code (ISO 3166). */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map(
  (
    'u.s US|us US|american US|united US|australian AU|canadian CA|new NZ|zealand NZ|hong HK|kong HK|singapore SG|' +
    'singaporean SG|taiwan TW|taiwanese TW|jamaican JM|barbadian BB|trinidadian TT|fijian FJ|namibian NA|liberian LR|' +
    'bahamian BS|british GB|egyptian EG|lebanese LB|syrian SY|sudanese SD|indian IN|pakistani PK|nepali NP|nepalese NP|' +
    'lankan LK|sri LK|mauritian MU|swiss CH|cfa XO|congolese CD|rwandan RW|burundian BI|mexican MX|argentine AR|' +
    'argentinian AR|chilean CL|colombian CO|uruguayan UY|dominican DO|cuban CU|philippine PH|filipino PH|swedish SE|' +
    'icelandic IS|norwegian NO|danish DK|czech CZ|south KR|north KP|israeli IL|chinese CN|japanese JP|malaysian MY|' +
    'russian RU|belarusian BY|ukrainian UA|turkish TR|kenyan KE|ugandan UG|tanzanian TZ|kuwaiti KW|iraqi IQ|' +
    'jordanian JO|serbian RS|algerian DZ|tunisian TN|libyan LY|bahraini BH|iranian IR|omani OM|yemeni YE|saudi SA|' +
    'qatari QA|emirati AE|moroccan MA|polish PL|hungarian HU|romanian RO|moldovan MD|brazilian BR|vietnamese VN|thai TH|' +
    'indonesian ID|zambian ZM|malawian MW'
  )
    .split('|')
    .map((row): [string, string] => {
      const [name = '', country = ''] = row.split(' ');
      return [name, country];
    }),
);

export interface Currency {
  readonly code: string;
  /** Of the unit: a cent is a hundredth. */
  readonly share?: number;
  /** Codes by country, where one name serves several currencies. */
  readonly by?: Readonly<Record<string, string>>;
}

/** Singular, plural or other form; code; codes by country. */
type Row = readonly [names: string, code: string, by?: string];

const ROWS: readonly Row[] = [
  [
    'dollar dollars dlr dlrs buck bucks',
    'USD',
    'AU AUD CA CAD NZ NZD HK HKD SG SGD TW TWD JM JMD BB BBD TT TTD FJ FJD NA NAD LR LRD BS BSD',
  ],
  ['euro euros', 'EUR'],
  ['sterling quid', 'GBP'],
  ['yen', 'JPY'],
  ['yuan renminbi rmb', 'CNY'],
  ['rupee rupees', 'INR', 'PK PKR NP NPR LK LKR MU MUR'],
  ['ruble rubles rouble roubles', 'RUB', 'BY BYN'],
  ['hryvnia hryvnias', 'UAH'],
  ['franc francs', 'CHF', 'XO XOF CD CDF RW RWF BI BIF'],
  ['peso pesos', 'MXN', 'PH PHP AR ARS CL CLP CO COP UY UYU DO DOP CU CUP'],
  ['real reais', 'BRL'],
  ['ringgit ringgits', 'MYR'],
  ['baht', 'THB'],
  ['rupiah rupiahs', 'IDR'],
  ['won', 'KRW', 'KP KPW'],
  ['dong', 'VND'],
  ['shekel shekels', 'ILS'],
  ['lira liras', 'TRY', 'LB LBP SY SYP'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['cedi cedis', 'GHS'],
  ['birr', 'ETB'],
  ['shilling shillings', 'KES', 'UG UGX TZ TZS'],
  ['kwacha', 'ZMW', 'MW MWK'],
  ['kwanza kwanzas', 'AOA'],
  ['metical meticais', 'MZN'],
  ['pula', 'BWP'],
  ['dinar dinars', 'IQD', 'KW KWD JO JOD RS RSD DZ DZD TN TND LY LYD BH BHD'],
  ['rial rials', 'IRR', 'OM OMR YE YER'],
  ['riyal riyals', 'SAR', 'QA QAR'],
  ['dirham dirhams', 'AED', 'MA MAD'],
  ['krona kronor', 'SEK', 'IS ISK'],
  ['krone kroner', 'NOK', 'DK DKK'],
  ['krónur kronur', 'ISK'],
  ['koruna korunas crowns', 'CZK', 'SE SEK NO NOK DK DKK'],
  ['zloty zlotys', 'PLN'],
  ['forint forints', 'HUF'],
  ['leu lei', 'RON', 'MD MDL'],
  ['lev leva', 'BGN'],
  ['taka', 'BDT'],
  ['kyat kyats', 'MMK'],
  ['riel riels', 'KHR'],
  ['kip', 'LAK'],
  ['tugrik tugriks', 'MNT'],
  ['tenge', 'KZT'],
  ['lari', 'GEL'],
  ['manat manats', 'AZN'],
  ['afghani afghanis', 'AFN'],
  ['bolivar bolivars', 'VES'],
  ['boliviano bolivianos', 'BOB'],
  ['guarani guaranis', 'PYG'],
  ['quetzal quetzals', 'GTQ'],
  ['lempira lempiras', 'HNL'],
  ['gourde gourdes', 'HTG'],
];

/** Parts of a currency, with how much of it they are. */
const PARTS: ReadonlyArray<readonly [names: string, code: string, share: number]> = [
  ['cent cents', 'USD', 0.01],
  ['pence penny', 'GBP', 0.01],
  ['sen', 'MYR', 0.01],
  ['kopeck kopecks kopek kopeks', 'RUB', 0.01],
  ['paise paisa', 'INR', 0.01],
];

/** Names of currencies that are English words as well. */
export const WORDS_TOO = wordSet('won real dong kip crowns pula');

/** Pounds are a mass where no nationality says that they are money. */
const POUND = parsed('GB GBP EG EGP LB LBP SY SYP SD SDG');

export const POUNDS: ReadonlyMap<string, string> = new Map(Object.entries(POUND));

/** Names of currencies and their parts. */
export const NAMES: ReadonlyMap<string, Currency> = new Map([
  ...ROWS.flatMap(([names, code, by]) =>
    names
      .split(' ')
      .map((name): [string, Currency] => [name, by ? { code, by: parsed(by) } : { code }]),
  ),
  ...PARTS.flatMap(([names, code, share]) =>
    names.split(' ').map((name): [string, Currency] => [name, { code, share }]),
  ),
]);

/** "AU AUD CA CAD" as codes by country. */
function parsed(pairs: string): Readonly<Record<string, string>> {
  const words = pairs.split(' ');
  return Object.fromEntries(
    words.flatMap((country, i) => (i % 2 === 0 ? [[country, words[i + 1] ?? '']] : [])),
  );
}
