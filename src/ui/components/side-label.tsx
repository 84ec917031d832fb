import { useLanguage } from '../i18n/index.ts';
import type { SideName } from '../model/views.ts';

/** Which report a column is: read aloud always, seen where the columns stack and the heads no longer stand above. */
export function SideLabel({ side }: { readonly side: SideName }) {
  const { t } = useLanguage();
  return (
    <span class={`side-label side-label-${side}`}>
      {t(side === 'a' ? 'side.page' : 'side.other')}
      <span class="sr-only">: </span>
    </span>
  );
}
