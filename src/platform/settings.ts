import * as v from 'valibot';
import { browser } from './browser.ts';
import { storeLocally } from './stored.ts';

const host = v.pipe(v.string(), v.minLength(1));

interface Definition {
  readonly schema: v.GenericSchema;
  /** What is so until the reader says otherwise, and where what is stored isn't well-formed. */
  readonly initial: unknown;
}

/** Everything that the reader can set, each stored under its own name and checked when it is read. */
const SETTINGS = {
  /** The language of the interface as a BCP 47 primary subtag; null: the browser's. */
  language: {
    schema: v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))),
    initial: null,
  },
  /** Whether matching claims are highlighted in every page that is compared: the page can see that they are. */
  highlights: { schema: v.boolean(), initial: false },
  /** Pairs that the reader said are none: both sentences, and both figures where the row was of figures. Newest last. */
  wrongPairs: {
    schema: v.array(v.pipe(v.array(v.string()), v.minLength(2), v.maxLength(4))),
    initial: [],
  },
  /** Whether headlines of stories in the library are marked on watched front pages. */
  frontPages: { schema: v.boolean(), initial: true },
  /** Where the reader wants stories looked for without a click. What the browser grants is another matter. */
  watch: {
    schema: v.object({ all: v.boolean(), hosts: v.array(host) }),
    initial: { all: false, hosts: [] },
  },
  /** Whether everything that happens without a click rests until the reader resumes it. */
  paused: { schema: v.boolean(), initial: false },
  /** What is remembered of the pages that the reader did not save: for how many days, at most how many reports. */
  memory: {
    schema: v.object({
      what: v.picklist(['nothing', 'compared', 'everything']),
      days: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      reports: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
    initial: { what: 'nothing', days: 90, reports: 10_000 },
  },
} as const satisfies Readonly<Record<string, Definition>>;

export type SettingName = keyof typeof SETTINGS;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type Setting<N extends SettingName> = DeepReadonly<
  v.InferOutput<(typeof SETTINGS)[N]['schema']>
>;

function checked<N extends SettingName>(name: N, stored: unknown): Setting<N> {
  const { schema, initial } = SETTINGS[name];
  const value = v.safeParse(schema as v.GenericSchema, stored);
  return (value.success ? value.output : initial) as Setting<N>;
}

/** What the reader set; the initial value where nothing well-formed is stored. */
export async function readSetting<N extends SettingName>(name: N): Promise<Setting<N>> {
  return checked(name, (await browser.storage.local.get(name))[name]);
}

/** Stores what the reader set. */
export async function writeSetting<N extends SettingName>(
  name: N,
  value: Setting<N>,
): Promise<void> {
  await storeLocally({ [name]: value });
}

/** Calls `changed` with the new value when a setting changes, in whichever part of the extension. Returns what stops it. */
export function onSettingChanged<N extends SettingName>(
  name: N,
  changed: (value: Setting<N>) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[name];
    if (area === 'local' && change) changed(checked(name, change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
