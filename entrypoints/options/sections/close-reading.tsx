import { useEffect, useState } from 'preact/hooks';
import { EncoderState } from '../../../src/platform/encoder-state.ts';
import { CloseReadingSection } from '../../../src/ui/components/options/index.ts';

/** Whether the encoder could be used when it was last needed. */
export function CloseReading() {
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    const refresh = () => void EncoderState.hasFailed().then(setHasFailed);
    refresh();
    return EncoderState.onChanged(refresh);
  }, []);
  return <CloseReadingSection hasFailed={hasFailed} />;
}
