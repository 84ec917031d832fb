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
});
