/** Signs and abbreviations before an amount → ISO 4217. A bare sign stands for the currency that news means by it. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['US$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['Y=', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₴', 'UAH'],
  ['₺', 'TRY'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Fr', 'CHF'],
  ['Sh', 'KES'],
]);

/** ISO 4217 codes that are read where they stand in capitals before or after an amount. */
export const CODES: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CNY RMB INR AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY ILS EGP ZAR NGN KES GHS ' +
    'SAR AED QAR KWD IRR IQD PKR BDT LKR THB VND IDR MYR SGD HKD TWD KRW PHP BRL MXN ARS CLP COP PEN UYU'
  ).split(' '),
);

/** Nationalities that tell which dollar, pound, … is meant. */
export const NATIONALITIES: ReadonlyMap<string, string> = new Map([
  ['u.s', 'US'],
  ['us', 'US'],
  ['american', 'US'],
  ['united', 'US'],
  ['australian', 'AU'],
  ['canadian', 'CA'],
  ['new', 'NZ'],
  ['zealand', 'NZ'],
  ['hong', 'HK'],
  ['kong', 'HK'],
  ['singapore', 'SG'],
  ['british', 'GB'],
  ['egyptian', 'EG'],
  ['lebanese', 'LB'],
  ['syrian', 'SY'],
  ['indian', 'IN'],
  ['pakistani', 'PK'],
  ['swiss', 'CH'],
  ['mexican', 'MX'],
  ['argentine', 'AR'],
  ['philippine', 'PH'],
  ['swedish', 'SE'],
  ['norwegian', 'NO'],
  ['danish', 'DK'],
  ['czech', 'CZ'],
  ['south', 'KR'],
  ['israeli', 'IL'],
  ['chinese', 'CN'],
  ['japanese', 'JP'],
  ['malaysian', 'MY'],
  ['russian', 'RU'],
  ['ukrainian', 'UA'],
  ['turkish', 'TR'],
]);

export interface Currency {
  readonly code: string;
  /** Of the unit: a cent is a hundredth. */
  readonly share?: number;
  /** Codes by nationality, where one name serves several currencies. */
  readonly by?: Readonly<Record<string, string>>;
}

const DOLLAR: Currency = {
  code: 'USD',
  by: { AU: 'AUD', CA: 'CAD', NZ: 'NZD', HK: 'HKD', SG: 'SGD' },
};
const POUND: Currency = { code: 'GBP', by: { EG: 'EGP', LB: 'LBP', SY: 'SYP' } };
const PESO: Currency = { code: 'MXN', by: { PH: 'PHP', AR: 'ARS' } };
const RUPEE: Currency = { code: 'INR', by: { PK: 'PKR' } };
const KRONA: Currency = { code: 'SEK', by: { NO: 'NOK', DK: 'DKK', CZ: 'CZK' } };

/** Names of currencies and their parts. Pounds are also a mass: the units' table and the context decide. */
export const NAMES: ReadonlyMap<string, Currency> = new Map([
  ['dollar', DOLLAR],
  ['dollars', DOLLAR],
  ['buck', DOLLAR],
  ['bucks', DOLLAR],
  ['cent', { code: 'USD', share: 0.01 }],
  ['cents', { code: 'USD', share: 0.01 }],
  ['euro', { code: 'EUR' }],
  ['euros', { code: 'EUR' }],
  ['sterling', POUND],
  ['quid', POUND],
  ['pence', { code: 'GBP', share: 0.01 }],
  ['penny', { code: 'GBP', share: 0.01 }],
  ['yen', { code: 'JPY' }],
  ['yuan', { code: 'CNY' }],
  ['renminbi', { code: 'CNY' }],
  ['rmb', { code: 'CNY' }],
  ['rupee', RUPEE],
  ['rupees', RUPEE],
  ['ruble', { code: 'RUB' }],
  ['rubles', { code: 'RUB' }],
  ['rouble', { code: 'RUB' }],
  ['roubles', { code: 'RUB' }],
  ['hryvnia', { code: 'UAH' }],
  ['hryvnias', { code: 'UAH' }],
  ['franc', { code: 'CHF' }],
  ['francs', { code: 'CHF' }],
  ['peso', PESO],
  ['pesos', PESO],
  ['real', { code: 'BRL' }],
  ['reais', { code: 'BRL' }],
  ['ringgit', { code: 'MYR' }],
  ['sen', { code: 'MYR', share: 0.01 }],
  ['baht', { code: 'THB' }],
  ['rupiah', { code: 'IDR' }],
  ['won', { code: 'KRW' }],
  ['dong', { code: 'VND' }],
  ['shekel', { code: 'ILS' }],
  ['shekels', { code: 'ILS' }],
  ['lira', { code: 'TRY' }],
  ['rand', { code: 'ZAR' }],
  ['naira', { code: 'NGN' }],
  ['riyal', { code: 'SAR' }],
  ['riyals', { code: 'SAR' }],
  ['dirham', { code: 'AED' }],
  ['dirhams', { code: 'AED' }],
  ['krona', KRONA],
  ['kronor', KRONA],
  ['krone', { code: 'NOK', by: { DK: 'DKK' } }],
  ['kroner', { code: 'NOK', by: { DK: 'DKK' } }],
  ['zloty', { code: 'PLN' }],
  ['forint', { code: 'HUF' }],
  ['taka', { code: 'BDT' }],
]);
