import { reading } from '../../../assets/locales/en.json?only=reading.json';
import type { Messages } from './catalogue.ts';

/** What popup, panel and full page say, in English. */
export const ENGLISH: Messages = reading;
