import { HighlightsSection } from '../../../src/ui/components/options/index.ts';
import { useSetting } from './use-setting.ts';

/** The setting of highlights. */
export function Highlights() {
  const [isOn, change] = useSetting('highlights');
  return <HighlightsSection isOn={isOn} onChange={change} />;
}
