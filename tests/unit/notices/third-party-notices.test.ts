import { describe, expect, it } from 'vitest';
import { noticesText } from '../../../src/notices/third-party-notices.ts';

const WITH_FILE = {
  name: 'zebra',
  version: '1.2.3',
  identifier: 'ISC',
  text: 'Copyright Z\r\n\r\nDo what you like.',
};

describe('the notices', () => {
  it('name a package with its version, licence, source and whole licence file', () => {
    const text = noticesText([WITH_FILE], []);
    expect(text).toContain(
      'zebra 1.2.3\nLicence: ISC\nSource: https://www.npmjs.com/package/zebra/v/1.2.3\n\n' +
        'Copyright Z\n\nDo what you like.',
    );
  });

  it('are the same whatever was bundled first', () => {
    const other = { ...WITH_FILE, name: 'Ape' };
    expect(noticesText([WITH_FILE, other], [])).toBe(noticesText([other, WITH_FILE], []));
    expect(noticesText([WITH_FILE, other], [])).toMatch(/Ape 1\.2\.3[\s\S]*zebra 1\.2\.3/);
  });

  it('give the licence of a package that is delivered without one, with its copyright notice', () => {
    const text = noticesText(
      [{ name: 'onnxruntime-web', version: '1.30.0', identifier: 'MIT' }],
      [],
    );
    expect(text).toMatch(/Microsoft Corporation\n\nPermission is hereby granted, free of charge/);
    expect(text).toContain('ThirdPartyNotices.txt');
  });

  it.each([
    { name: 'unknown', version: '1.0.0', identifier: 'MIT' },
    { name: 'onnxruntime-web', version: '2.0.0', identifier: 'Apache-2.0' },
    { name: 'unknown', version: '1.0.0' },
  ])('refuse a package whose licence is not known: %o', (unknown) => {
    expect(() => noticesText([unknown], [])).toThrow(`${unknown.name} ${unknown.version}`);
  });

  it('name data where the module that holds it is bundled, and the encoder’s weights always', () => {
    const without = noticesText([], ['/src/language/en/units.ts']);
    expect(without).toContain('all-MiniLM-L6-v2\nLicence: Apache-2.0');
    expect(without).not.toContain('Princeton');
    const withWords = noticesText([], ['/src/language/en/document-frequency.ts']);
    expect(withWords).toContain('WordNet 3.1 Copyright 2011 by Princeton University.');
    expect(withWords).toContain('wordfreq 3.1.1\nLicence: CC-BY-SA-4.0');
  });
});
