export { PrivacySection as Privacy } from '../../../src/ui/components/options/index.ts';
