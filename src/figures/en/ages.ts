/** What stands before "age" where a number of years is meant: "the retirement age", "the median age". */
export const AGE_NAMES: ReadonlySet<string> = new Set(
  'average mean median minimum maximum typical legal retirement pension voting drinking driving marriageable'.split(
    ' ',
  ),
);
