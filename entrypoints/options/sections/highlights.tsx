import { HighlightsSection } from '../../../src/ui/components/options/index.ts';
import { useSetting } from './use-setting.ts';

/** The setting of highlights. */
export function Highlights() {
  const [highlights, change] = useSetting('highlights');
  return <HighlightsSection highlights={highlights} onChange={change} />;
}
