import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component in a chunk of its own, for what most readers of a comparison never open: the popup is painted without
 * it. `load` loads it ahead; what is loaded is drawn at once.
 */
export function lazy<P extends object>(
  importer: () => Promise<ComponentType<P>>,
): ComponentType<P> & { readonly load: () => Promise<void> } {
  let Loaded: ComponentType<P> | null = null;
  const load = async () => {
    Loaded ??= await importer();
  };
  function Lazy(props: P) {
    const [, redraw] = useState(false);
    useEffect(() => {
      if (!Loaded) void load().then(() => redraw(true));
    }, []);
    return Loaded ? <Loaded {...props} /> : <div class="loading" />;
  }
  return Object.assign(Lazy, { load });
}
