import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/finding/network/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)),
  );

/** "Кошка" in windows-1251. */
const CAT_1251 = [0xca, 0xee, 0xf8, 0xea, 0xe0];

describe('decodeText', () => {
  it('follows the Content-Type', () => {
    expect(decodeText(bytes(CAT_1251), 'text/html; charset=windows-1251')).toBe('Кошка');
  });

  it('follows the document where the Content-Type is silent', () => {
    expect(decodeText(bytes('<meta charset="windows-1251">', CAT_1251), 'text/html')).toContain(
      'Кошка',
    );
    expect(
      decodeText(bytes('<?xml version="1.0" encoding="windows-1251"?>', CAT_1251), null),
    ).toContain('Кошка');
  });

  it('lets a byte order mark win over a wrong Content-Type', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'Fähre'), 'text/html; charset=iso-8859-1')).toBe(
      'Fähre',
    );
    expect(decodeText(bytes([0xff, 0xfe, 0x41, 0x00]), null)).toBe('A');
  });

  it('takes what declares nothing for UTF-8, else for windows-1252', () => {
    expect(decodeText(bytes('Fähre'), null)).toBe('Fähre');
    expect(decodeText(bytes('F', [0xe4], 'hre'), null)).toBe('Fähre');
  });

  it('is not misled by a document in single bytes that calls itself UTF-16', () => {
    expect(decodeText(bytes('<meta charset="utf-16le">Fähre'), null)).toContain('Fähre');
    expect(decodeText(bytes('<?xml version="1.0" encoding="UTF-16"?>Fähre'), null)).toContain(
      'Fähre',
    );
  });

  it('does not fail on bytes that the stated encoding does not have', () => {
    expect(decodeText(bytes('F', [0xe4], 'hre'), 'text/html; charset=utf-8')).toBe('F\ufffdhre');
  });

  it('does not fail on an encoding that nobody knows', () => {
    expect(decodeText(bytes('Fähre'), 'text/html; charset=utf-999')).toBe('Fähre');
  });

  it.each([
    ['another attribute', '<meta name="description" content="how charset=koi8-r came about">'],
    ['a comment', '<!-- <meta charset="koi8-r"> -->'],
    ['a comment over lines', '<!--\n<meta charset=koi8-r>\n-->'],
    ['a value', '<p title="<meta charset=koi8-r>">'],
    ['a tag of another name', '<metadata charset="koi8-r">'],
    ['a name that nobody knows', '<meta charset="utf-999">'],
    ['a pragma of another kind', '<meta http-equiv="refresh" content="0; charset=koi8-r">'],
  ])('takes no encoding from %s', (_, before) => {
    expect(decodeText(bytes(`${before}Fähre`), 'text/html')).toBe(`${before}Fähre`);
    const both = decodeText(bytes(`${before}<meta charset='windows-1251'>`, CAT_1251), 'text/html');
    expect(both).toContain('Кошка');
  });

  it.each([
    '<META CharSet=windows-1251>',
    '<meta content="text/html; charset=windows-1251" http-equiv="Content-Type">',
    "<html><head><meta name='a' content='b'/><meta charset = 'windows-1251' />",
    '<!doctype html><!-- a --><title>x</title><meta http-equiv=content-type content=text/html;charset=windows-1251>',
  ])('reads %s', (declared) => {
    expect(decodeText(bytes(declared, CAT_1251), 'text/html')).toContain('Кошка');
  });

  it('does not hang on what never ends', () => {
    for (const part of ['<!--', '<meta ', '<a b="', '<', '</', '<!', '<meta charset=']) {
      expect(decodeText(bytes(part.repeat(50_000)), 'text/html').length).toBe(part.length * 50_000);
    }
  });
});
