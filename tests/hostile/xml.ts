import { Window } from 'happy-dom';

/* Lists of feeds are read by the parser of XML that browsers' pages have; Node has none. */
const { DOMParser, XMLSerializer } = new Window() as unknown as typeof globalThis;
globalThis.DOMParser ??= DOMParser;
globalThis.XMLSerializer ??= XMLSerializer;
