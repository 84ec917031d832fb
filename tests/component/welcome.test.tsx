import { describe, expect, it, vi } from 'vitest';
import { ReadingChoice, WelcomePage } from '../../src/ui/components/welcome/index.ts';
import { createTranslator } from '../../src/ui/index.ts';
import { PAGES_LANGUAGE } from './library-fixtures.ts';
import { useStage } from './stage.tsx';

const stage = useStage();

const NO_SITES = { all: false, hosts: [] };

function showChoice(props: Partial<Parameters<typeof ReadingChoice>[0]> = {}) {
  const events = { onClickOnly: vi.fn(), onSite: vi.fn(), onAll: vi.fn() };
  stage.render(<ReadingChoice sites={NO_SITES} problem={null} {...events} {...props} />);
  return events;
}

const radios = () => stage.all('input[type=radio]') as HTMLInputElement[];
const chosen = () => radios().findIndex(({ checked }) => checked);

describe('the welcome page', () => {
  it('shows what the extension does, the choice, and the demonstration, each under its heading', () => {
    const onOptions = vi.fn();
    const onTry = vi.fn();
    stage.render(
      <WelcomePage
        language={createTranslator()}
        pagesLanguage={PAGES_LANGUAGE}
        choice={<p class="choice-here">The choice</p>}
        demonstration={<p class="demonstration-here">The comparison</p>}
        onTry={onTry}
        hasNoPage={true}
        onOptions={onOptions}
      />,
    );
    stage.click(stage.button('Go to the page I was reading'));
    expect(onTry).toHaveBeenCalledOnce();
    expect(stage.text()).toContain('No other page is open.');
    expect(stage.one('h1').textContent).toBe('See what another report says');
    expect(stage.one('svg[role=img]').getAttribute('aria-label')).toContain('side by side');
    const sectionOf = (selector: string) => stage.one(selector).closest('section');
    expect(sectionOf('.choice-here')?.querySelector('h2')?.textContent).toBe(
      'When can Second Source read a page?',
    );
    expect(sectionOf('.demonstration-here')?.querySelector('h2')?.textContent).toBe('Try it here');
    stage.click(stage.button('Options'));
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

describe('the one choice', () => {
  it('stands on “only when I click” at first, and asks the browser for nothing when another is tried', () => {
    const events = showChoice();
    expect(chosen()).toBe(0);
    stage.click(radios()[2] as HTMLElement);
    stage.click(radios()[1] as HTMLElement);
    expect(chosen()).toBe(1);
    expect(events.onAll).not.toHaveBeenCalled();
    expect(events.onSite).not.toHaveBeenCalled();
  });

  it('asks for a site by what was typed, and for all sites, at the press of their buttons', () => {
    const events = showChoice();
    stage.click(radios()[1] as HTMLElement);
    stage.fill(stage.one('input[type=url]'), 'courier.example');
    stage.click(stage.button('Allow this site'));
    expect(events.onSite).toHaveBeenCalledWith('courier.example');
    stage.click(radios()[2] as HTMLElement);
    stage.click(stage.button('Allow all sites'));
    expect(events.onAll).toHaveBeenCalledOnce();
    stage.click(radios()[0] as HTMLElement);
    expect(events.onClickOnly).toHaveBeenCalledOnce();
  });

  it('shows what was chosen before', () => {
    showChoice({ sites: { all: false, hosts: [{ host: 'courier.example', allowed: true }] } });
    expect(chosen()).toBe(1);
    expect(stage.one('.choice-hosts').textContent).toBe('courier.example');
    showChoice({ sites: { all: true, hosts: [] } });
    expect(chosen()).toBe(2);
    expect(stage.all('button')).toHaveLength(0);
  });

  it('says what is wrong with an address, and that access was refused', () => {
    showChoice({ problem: 'address' });
    stage.click(radios()[1] as HTMLElement);
    expect(stage.one('input[type=url]').getAttribute('aria-invalid')).toBe('true');
    expect(stage.one('[role=status]').textContent).toContain('such as news.example.');
    showChoice({ problem: 'refused' });
    expect(stage.one('[role=status]').textContent).toContain('You didn’t allow access');
  });
});
