import { FrontPagesSection } from '../../../src/ui/components/options/index.ts';
import { useSetting } from './use-setting.ts';

/** The setting of marks on front pages. */
export function FrontPages() {
  const [isOn, change] = useSetting('frontPages');
  return <FrontPagesSection isOn={isOn} onChange={change} />;
}
