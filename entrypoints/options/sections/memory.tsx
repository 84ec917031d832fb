import { browser } from '../../../src/platform/browser.ts';
import { MemorySection } from '../../../src/ui/components/options/index.ts';
import { usePagesLanguage } from '../../../src/ui/i18n/pages.ts';
import { formatSize, isNearlyFull, useStorage } from '../../library/use-storage.ts';
import { useSetting } from './use-setting.ts';

/** The setting of what is remembered. */
export function Memory() {
  const [memory, change] = useSetting('memory');
  const language = usePagesLanguage();
  const storage = useStorage(memory);
  const used = storage && formatSize(storage.usage, language);
  return (
    <MemorySection
      memory={memory}
      used={used}
      nearlyFull={
        used && isNearlyFull(storage) ? { used, quota: formatSize(storage.quota, language) } : null
      }
      onChange={change}
      onLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL('/library.html') })}
    />
  );
}
