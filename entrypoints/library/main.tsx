import { render } from 'preact';
import { pageLanguage } from '../options/page-language.ts';
import { App } from './app.tsx';

const language = await pageLanguage('library.title');
const root = document.getElementById('app');
if (root) render(<App {...language} />, root);
