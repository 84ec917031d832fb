import { useEffect, useState } from 'preact/hooks';
import {
  onSettingChanged,
  readSetting,
  type Setting,
  type SettingName,
  writeSetting,
} from '../../../src/platform/settings.ts';
import { keeping } from '../keeping.ts';

/** A setting as it is now, wherever it is changed (null until it has been read), and what changes it. */
export function useSetting<N extends SettingName>(
  name: N,
): readonly [Setting<N> | null, (value: Setting<N>) => void] {
  const [value, setValue] = useState<{ readonly now: Setting<N> } | null>(null);
  useEffect(() => {
    void readSetting(name).then((now) => setValue({ now }));
    return onSettingChanged(name, (now) => setValue({ now }));
  }, [name]);
  // The controls show what is kept, whether or not it was changed.
  const change = (next: Setting<N>) =>
    void keeping(writeSetting(name, next)).then(() => setValue((now) => now && { ...now }));
  return [value ? value.now : null, change];
}
