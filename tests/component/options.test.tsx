import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import {
  CloseReadingSection,
  FeedsSection,
  FrontPagesSection,
  HighlightsSection,
  LanguageSection,
  MemorySection,
  NetworkSection,
  OnSection,
  type OnView,
  OptionsPage,
  PrivacySection,
  type RequestView,
  SearchSection,
  ShortcutsSection,
  SitesSection,
} from '../../src/ui/components/options/index.ts';
import { createTranslator } from '../../src/ui/index.ts';
import { PAGES_LANGUAGE } from './library-fixtures.ts';
import { useStage } from './stage.tsx';

const stage = useStage();

describe('the section of close reading', () => {
  it('says what reads closely, and that it could not be loaded, where it could not', () => {
    stage.render(<CloseReadingSection hasFailed={false} />);
    expect(stage.text()).toContain('runs on this device');
    expect(stage.text()).not.toContain('couldn’t be loaded');
    stage.render(<CloseReadingSection hasFailed={true} />);
    expect(stage.one('[role="status"]').textContent).toContain('couldn’t be loaded');
  });
});

describe('the page of options', () => {
  it('has a heading and a link for each section', () => {
    const sections = [
      { id: 'sites', title: 'Automatic comparison', content: <p>First</p> },
      { id: 'privacy', title: 'Privacy', content: <PrivacySection /> },
    ];
    stage.render(
      <OptionsPage
        language={createTranslator()}
        pagesLanguage={PAGES_LANGUAGE}
        sections={sections}
      />,
    );
    expect(stage.one('h1').textContent).toBe('Options');
    const links = stage.all('nav a') as HTMLAnchorElement[];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#sites', '#privacy']);
    for (const [i, { id, title }] of sections.entries()) {
      expect(links[i]?.textContent).toBe(title);
      const section = stage.one(`#${id}`);
      expect(stage.one(`#${section.getAttribute('aria-labelledby')}`).textContent).toBe(title);
    }
    expect(stage.text()).toContain('There’s no server, no account and no usage tracking.');
    const notices = stage.one('#privacy p a');
    expect(notices.textContent).toBe('Licences of the software and data in this extension');
    expect(notices.getAttribute('href')).toBe('third-party-notices.txt');
  });
});

describe('the sites', () => {
  const events = { onStop: vi.fn(), onStopAll: vi.fn(), onWatchAll: vi.fn() };

  it('are listed, and each can be taken off; the focus is not lost with its row', () => {
    const hosts = [
      { host: 'courier.example', allowed: true },
      { host: 'daily.example', allowed: false },
    ];
    stage.render(<SitesSection sites={{ all: false, hosts }} {...events} />);
    const [courier, daily] = stage.all('.row').map((row) => row.textContent);
    expect(courier).toBe('courier.exampleRemove');
    expect(daily).toContain('no longer allows access');
    stage.click(stage.button('Remove daily.example'));
    expect(events.onStop).toHaveBeenCalledWith('daily.example');
    expect(document.activeElement?.textContent).toContain('On these sites');
    stage.click(stage.button('Turn off everywhere'));
    expect(events.onStopAll).toHaveBeenCalledOnce();
    stage.click(stage.button('Turn on for all sites'));
    expect(events.onWatchAll).toHaveBeenCalledOnce();
  });

  it('are none, or all', () => {
    stage.render(<SitesSection sites={{ all: false, hosts: [] }} {...events} />);
    expect(stage.one('[role=status]').textContent).toContain('No sites yet.');
    expect(stage.all('button').map(({ textContent }) => textContent)).toEqual([
      'Turn on for all sites',
    ]);
    stage.render(<SitesSection sites={{ all: true, hosts: [] }} {...events} />);
    expect(stage.one('[role=status]').textContent).toBe('On for all sites.');
    expect(stage.all('button').map(({ textContent }) => textContent)).toEqual([
      'Turn off everywhere',
    ]);
  });
});

describe('highlights and front pages', () => {
  it('are off until they are switched on, and it is said what a site can see of them', () => {
    const onChange = vi.fn();
    stage.render(<HighlightsSection isOn={false} onChange={onChange} />);
    expect(stage.text()).toContain('The site can see which sentences are highlighted');
    stage.click(stage.one('input'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('show no switch before it is known how it stands', () => {
    stage.render(<HighlightsSection isOn={null} onChange={vi.fn()} />);
    expect(stage.all('input')).toHaveLength(0);
    stage.render(<FrontPagesSection isOn={null} onChange={vi.fn()} />);
    expect(stage.all('input')).toHaveLength(0);
    const onChange = vi.fn();
    stage.render(<FrontPagesSection isOn={true} onChange={onChange} />);
    stage.click(stage.one('input'));
    expect(onChange).toHaveBeenCalledWith(false);
  });
});

describe('the network', () => {
  const request = (index: number): RequestView => ({
    at: new Date(Date.UTC(2031, 4, 14, 9, index)).toISOString(),
    host: `host-${index}.example`,
    purpose: 'feed',
    outcome: index === 0 ? 'timeout' : 200,
  });
  const requests = Array.from({ length: 25 }, (_, index) => request(index));

  it('is switched off, and tells of each request what it was for and what came of it', () => {
    const onSwitch = vi.fn();
    const onClear = vi.fn();
    stage.render(
      <NetworkSection on={true} requests={requests} onSwitch={onSwitch} onClear={onClear} />,
    );
    stage.click(stage.one('input'));
    expect(onSwitch).toHaveBeenCalledWith(false);
    expect(stage.all('tbody tr')).toHaveLength(20);
    const [, host, purpose, outcome] = [...(stage.all('tbody tr')[0]?.children ?? [])];
    expect(host?.textContent).toBe('host-0.example');
    expect(purpose?.textContent).toBe('Feed you follow');
    expect(outcome?.textContent).toBe('timeout');
    stage.click(stage.button('Show all 25'));
    expect(stage.all('tbody tr')).toHaveLength(25);
    stage.click(stage.button('Clear log'));
    expect(onClear).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Requests, newest first');
  });

  it('says where no request has been made', () => {
    stage.render(<NetworkSection on={true} requests={[]} onSwitch={vi.fn()} onClear={vi.fn()} />);
    expect(stage.text()).toContain('No requests yet.');
    expect(stage.all('table')).toHaveLength(0);
  });
});

describe('what is on', () => {
  const on: OnView = {
    paused: false,
    sites: { all: false, count: 2 },
    memory: 'compared',
    highlights: true,
    frontPages: false,
    feeds: 3,
    search: null,
    network: true,
  };

  it('stands in one list, each with the way to where it is changed', () => {
    stage.render(<OnSection on={on} onPause={vi.fn()} />);
    expect(stage.all('li').map((row) => row.querySelector('span')?.textContent)).toEqual([
      'Automatic comparison · On 2 sites',
      'Automatic saving · Reports you compare',
      'Highlights on pages · On',
      'Highlighted headlines on front pages · Off',
      'Feeds · 3 followed',
      'News search · Your own search engine',
      'Going online when you ask · On',
    ]);
    expect(stage.all('li a').map((link) => link.getAttribute('href'))).toEqual(
      ['sites', 'memory', 'highlights', 'front-pages', 'feeds', 'search', 'network'].map(
        (section) => `#${section}`,
      ),
    );
  });

  it('rests by one switch', () => {
    const onPause = vi.fn();
    stage.render(<OnSection on={on} onPause={onPause} />);
    stage.click(stage.one('input[type=checkbox]'));
    expect(onPause).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('search services', () => {
  const settings = {
    services: [{ kind: 'searxng', address: 'https://search.example/' }] as const,
    chosen: null,
  };

  it('are added with what their kind needs, and taken off', () => {
    const onChange = vi.fn(() => true);
    stage.render(<SearchSection settings={settings} addressOf={() => ''} onChange={onChange} />);
    const [kind] = stage.all('select') as HTMLSelectElement[];
    stage.choose(kind as HTMLElement, 'miniflux');
    const [address] = stage.all('form input[type=text]');
    stage.fill(address as HTMLElement, ' https://flux.example/ ');
    stage.fill(stage.one('form input[type=password]'), 'secret');
    stage.click(stage.one('form button[type=submit]'));
    expect(onChange).toHaveBeenLastCalledWith({
      ...settings,
      services: [
        ...settings.services,
        { kind: 'miniflux', address: 'https://flux.example/', token: 'secret' },
      ],
    });
    expect((stage.one('form input[type=password]') as HTMLInputElement).value).toBe('');
    stage.click(stage.button('Remove https://search.example/'));
    expect(onChange).toHaveBeenLastCalledWith({ ...settings, services: [] });
  });

  it('that can’t be used are said to be so, and nothing that was typed is lost', () => {
    stage.render(<SearchSection settings={settings} addressOf={() => ''} onChange={() => false} />);
    const [address] = stage.all('form input[type=text]') as HTMLInputElement[];
    stage.fill(address as HTMLElement, 'https://rss.example/');
    stage.click(stage.one('form button[type=submit]'));
    expect(stage.text()).toContain(
      'Check the address. For a news search (RSS) it must contain {query}.',
    );
    expect(address?.value).toBe('https://rss.example/');
    expect(address?.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('feeds', () => {
  const feed = {
    address: 'https://daily.example/feed',
    title: 'Selmouth Daily',
    asked: null,
    failure: null,
    fetchInFull: false,
    allowed: true,
  };
  const events = {
    onAdd: vi.fn(),
    onAllow: vi.fn(),
    onRemove: vi.fn(),
    onFetchInFull: vi.fn(),
    onAsk: vi.fn(),
    onImport: vi.fn(async (_file: File): Promise<'opml' | 'large' | null> => 'opml'),
    mostFeeds: 2000,
    onExport: vi.fn(),
  };

  it('say how each of them stands', () => {
    const feeds = [
      feed,
      { ...feed, address: 'https://a.example/', title: null, asked: '2031-05-14T09:00:00Z' },
      { ...feed, address: 'https://b.example/', failure: 'status 500' },
      { ...feed, address: 'https://c.example/', allowed: false },
    ];
    stage.render(<FeedsSection feeds={feeds} {...events} />);
    const rows = stage.all('.row').map((row) => row.textContent);
    expect(rows[0]).toContain('Selmouth Daily · Not checked yet');
    expect(rows[1]).toContain('https://a.example/ · Checked May 14, 2031');
    expect(rows[2]).toContain('Error code: status 500');
    expect(rows[3]).toContain('Needs your permission: allow access below.');
    stage.click(stage.all('.row input')[0] as HTMLElement);
    expect(events.onFetchInFull).toHaveBeenCalledWith(feed.address, true);
    stage.click(stage.button('Unfollow “Selmouth Daily”'));
    expect(events.onRemove).toHaveBeenCalledWith(feed.address);
  });

  it('are followed by their address, which must be one', () => {
    stage.render(<FeedsSection feeds={[]} {...events} />);
    expect(stage.text()).toContain('You aren’t following any feeds.');
    const field = stage.one('input[type=text]') as HTMLInputElement;
    stage.fill(field, 'ftp://daily.example/feed');
    stage.click(stage.one('button[type=submit]'));
    expect(stage.one('[role=alert]').textContent).toBe(
      'This isn’t a web address. Enter one that starts with https://',
    );
    expect(events.onAdd).not.toHaveBeenCalled();
    stage.fill(field, 'daily.example/feed');
    stage.click(stage.one('button[type=submit]'));
    expect(events.onAdd).not.toHaveBeenCalled();
    stage.fill(field, ' https://daily.example/feed ');
    stage.click(stage.one('button[type=submit]'));
    expect(events.onAdd).toHaveBeenCalledWith('https://daily.example/feed');
    expect(stage.one('[role=alert]').textContent).toBe('');
  });

  it.each([
    ['opml', 'This isn’t an OPML file.'],
    ['large', 'split it into files of at most 2,000 feeds each.'],
    [null, ''],
  ] as const)('are taken from a file, or it is said why not: %s', async (problem, said) => {
    const onImport = vi.fn(async (_file: File) => problem);
    stage.render(<FeedsSection feeds={[]} {...events} onImport={onImport} />);
    const chosen = new File(['<opml/>'], 'feeds.opml');
    const field = stage.one('input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [chosen] });
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onImport).toHaveBeenCalledExactlyOnceWith(chosen);
    const { textContent } = stage.one('[role=alert]');
    if (problem) expect(textContent).toContain(said);
    else expect(textContent).toBe('');
  });
});

describe('language and shortcuts', () => {
  it('name each language in itself, and the browser’s first', () => {
    const onChoose = vi.fn();
    stage.render(<LanguageSection chosen={null} ofBrowser="de" onChoose={onChoose} />);
    const names = stage.all('option').map(({ textContent }) => textContent);
    expect(names[0]).toBe('Same as browser (German)');
    expect(names).toEqual(expect.arrayContaining(['Deutsch', 'Français', 'Українська', 'العربية']));
    stage.choose(stage.one('select'), 'ar');
    expect(onChoose).toHaveBeenLastCalledWith('ar');
    stage.choose(stage.one('select'), '');
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  it('give the keys as the browser has them, and the way to change them', () => {
    const onChange = vi.fn();
    stage.render(<ShortcutsSection open="Alt+Shift+2" onChange={onChange} />);
    expect(stage.all('kbd').map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+2',
      'J',
      'K',
      'Enter',
      'O',
    ]);
    stage.click(stage.button('Change shortcut'));
    expect(onChange).toHaveBeenCalledOnce();
    stage.render(<ShortcutsSection open={null} onChange={onChange} />);
    expect(stage.text()).toContain('Not set');
  });
});

describe('the section of options about memory', () => {
  const events = { onChange: vi.fn(), onLibrary: vi.fn() };

  it('asks how long and how much only where something is remembered', () => {
    const nothing = { what: 'nothing', days: 90, reports: 10_000 } as const;
    stage.render(<MemorySection memory={nothing} used={null} nearlyFull={null} {...events} />);
    expect(stage.all('select')).toHaveLength(1);
    stage.choose(stage.one('#memory-what'), 'compared');
    expect(events.onChange).toHaveBeenLastCalledWith({ ...nothing, what: 'compared' });
    const compared = { ...nothing, what: 'compared', days: 45 } as const;
    stage.render(<MemorySection memory={compared} used="3 MB" nearlyFull={null} {...events} />);
    expect(stage.text()).toContain('45 days');
    expect(stage.text()).toContain('Storage used: 3 MB');
    stage.choose(stage.one('#memory-days'), 'null');
    expect(events.onChange).toHaveBeenLastCalledWith({ ...compared, days: null });
    stage.choose(stage.one('#memory-reports'), '1000');
    expect(events.onChange).toHaveBeenLastCalledWith({ ...compared, reports: 1000 });
  });

  it('tells of a storage that is nearly full', () => {
    const full = { used: '9 MB', quota: '10 MB' };
    stage.render(<MemorySection memory={null} used="9 MB" nearlyFull={full} {...events} />);
    expect(stage.text()).toContain('almost full: 9 MB of 10 MB');
    stage.click(stage.button('Open library'));
    expect(events.onLibrary).toHaveBeenCalledOnce();
  });
});
