export { TENS } from '../../figures/dates/en/numbers.ts';
