import { LANDSLIDE_A, LANDSLIDE_B } from '../e2e/reports.ts';
import { layOut } from './sites/layouts.ts';

/** The demonstration's two reports as pages of unlike news sites, the one to read first. */
export function demonstrationPages(): { readonly html: string }[] {
  return [{ html: layOut(LANDSLIDE_A, 'structured') }, { html: layOut(LANDSLIDE_B, 'classic') }];
}
