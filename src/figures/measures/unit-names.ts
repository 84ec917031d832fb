import { poweredRows, prefixedRows } from '../../language/en/prefixed-units.ts';
import { UNIT_ROWS, type Unit } from '../../language/en/units.ts';

/** As many letters of a word as tell, of nearly all, that no unit begins with it. */
const TELLING_LETTERS = 4;

interface Names {
  /** Every form of every unit. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Every beginning of a form, as far as it tells. */
  readonly beginnings: ReadonlySet<string>;
}

let names: Names | null = null;

/** Made when the first figure is read: much that loads this reads none. */
function namesOf(): Names {
  if (names) return names;
  const units = new Map<string, Unit>();
  const beginnings = new Set<string>();
  for (const [name, si, factor, forms, offset] of [
    ...prefixedRows(),
    ...poweredRows(),
    ...UNIT_ROWS,
  ]) {
    const unit: Unit =
      si === null
        ? { name }
        : { name, si: { unit: si, factor, ...(offset === undefined ? {} : { offset }) } };
    for (const form of forms.split(' ')) units.set(form.replaceAll('_', ' '), unit);
  }
  for (const form of units.keys()) {
    for (let length = 1; length <= TELLING_LETTERS; length++) beginnings.add(form.slice(0, length));
  }
  names = { units, beginnings };
  return names;
}

/** The unit that has a form: a name ("kilowatt hours"), with spaces or hyphens as it is written, or a symbol ("kWh"). */
export const unitNamed = (form: string): Unit | undefined => namesOf().units.get(form);

/** Whether a unit's form may begin with a word. That of one that it can't begin with is no. */
export const mayBeginUnit = (word: string): boolean =>
  namesOf().beginnings.has(word.slice(0, TELLING_LETTERS));
