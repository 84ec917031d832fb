import { useEffect, useState } from 'preact/hooks';
import { ComparisonView } from '../../src/ui/components/comparison-view.tsx';
import { Waiting } from '../../src/ui/components/waiting.tsx';
import { usePagesLanguage } from '../../src/ui/i18n/pages.ts';
import type { ComparedView } from '../../src/ui/index.ts';

type Demonstrate = (otherId: string | null) => ComparedView;

/** The invented story that comes with the extension, compared here and now by the engine. */
export function Demonstration() {
  const { t } = usePagesLanguage();
  const [shown, setShown] = useState<ComparedView | 'failed' | null>(null);
  const [demonstrate, setDemonstrate] = useState<{ readonly run: Demonstrate } | null>(null);

  useEffect(() => {
    // The engine is loaded when the page has been painted.
    import('./demonstrate.ts').then(
      (engine) => {
        setDemonstrate({ run: engine.demonstrate });
        setShown(engine.demonstrate(null));
      },
      (error: unknown) => {
        console.error('The demonstration could not be shown', error);
        setShown('failed');
      },
    );
  }, []);

  if (shown === null) return <Waiting step="comparing" />;
  if (shown === 'failed') return <p class="problem">{t('welcome.demo.failed')}</p>;
  return (
    <ComparisonView
      reading={shown}
      takesFocus={false}
      onChoose={(id) => demonstrate && setShown(demonstrate.run(id))}
    />
  );
}
