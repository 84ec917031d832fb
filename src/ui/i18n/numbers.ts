/**
 * Formats numbers as a locale's readers write them. Making an `Intl.NumberFormat` takes long, and a comparison shows
 * dozens of numbers in a few forms: each form is made once.
 *
 * @param locale BCP 47
 */
export function numberFormatter(
  locale: string,
): (value: number, options?: Intl.NumberFormatOptions) => string {
  const formats = new Map<string, Intl.NumberFormat>();
  return (value, options = {}) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
    formats.set(key, format);
    return format.format(value);
  };
}
