import { describe, expect, it } from 'vitest';
import { type ExtensionPage, until } from '../../browser/extension-browser.ts';
import { textOf } from '../../browser/popup.ts';
import { layOut } from '../../browser/sites/layouts.ts';
import { openLibrary } from '../journeys.ts';
import { type Acknowledged, examineLibrary } from '../library-records.ts';
import { LANDSLIDE_A } from '../reports.ts';
import { useWorld } from '../world.ts';

const world = useWorld();

const ROUNDS = 25;
/** Reports that are saved at once in a round, each as its tab's page. */
const TABS = 4;
/** The background is stopped within this many times of what saving takes undisturbed, from its beginning on. */
const WITHIN = 1.3;
/** Longer than any save takes: who has not answered by then never will. */
const GIVEN_UP = 8_000;

/** Park and Miller's minimal standard generator: the same moments in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.round(below);
  };
}

/** A long report, as saving one takes long; every third round saves later versions of the same pages. */
function reportOf(round: number, tab: number): Acknowledged {
  const page = round - (round % 3);
  const sentence = `On day ${round} the harbour office of Tallow Point counted ${100 + round + tab} boats. `;
  return { url: `https://post-${tab}.example/${page}`, text: sentence.repeat(400).trim() };
}

/** Begins to save reports, each as the page of a tab as the background noted it; does not wait for the answers. */
const beginSaving = (
  page: ExtensionPage,
  tabIds: readonly number[],
  reports: readonly Acknowledged[],
) =>
  page.evaluate(
    async (tabIds, reports, givenUp) => {
      const notes = reports.map(({ url, text }, i) => {
        const stated = {
          title: `Boats ${i}`,
          publisher: null,
          byline: null,
          published: '2031-05-14',
        };
        const side = {
          id: `page:${url}`,
          origin: 'page',
          url,
          ...stated,
          lang: 'en',
          partial: false,
          text,
        };
        return [`tab:${tabIds[i]}`, { page: side, otherId: null, added: [] }];
      });
      delete document.body.dataset.saving;
      await chrome.storage.session.set(Object.fromEntries(notes));
      const saves = tabIds.map(async (tabId) => {
        const late = new Promise<null>((resolve) => setTimeout(resolve, givenUp, null));
        const message = { name: 'saveReport', payload: { tabId, side: 'page' } };
        const answer = await Promise.race([chrome.runtime.sendMessage(message), late]).catch(
          () => null,
        );
        return (answer as { ok?: boolean } | null | undefined)?.ok === true;
      });
      // Left in the document: what a function leaves in the page's globals, the next one need not find.
      void Promise.all(saves).then((answers) => {
        document.body.dataset.saving = JSON.stringify(answers);
      });
    },
    tabIds,
    reports,
    GIVEN_UP,
  );

/** Which of them the background said it had saved. */
async function saved(page: ExtensionPage): Promise<boolean[]> {
  const answers = await until('every save to be answered or given up', () =>
    page.evaluate(() => document.body.dataset.saving),
  );
  return JSON.parse(answers);
}

describe('a background that is stopped at random moments while it saves', () => {
  it('loses nothing that it said was saved, and leaves nothing half-written', async () => {
    world.here.publish('/a', layOut(LANDSLIDE_A, 'structured'));
    const page = await openLibrary(world);
    const tabIds = await page.evaluate(async (count) => {
      const tabs = await Promise.all(
        Array.from({ length: count }, () =>
          chrome.tabs.create({ url: 'about:blank', active: false }),
        ),
      );
      return tabs.map(({ id }) => id ?? -1);
    }, TABS);
    await world.browser.stopBackground();
    const next = generator(20_311);
    const acknowledged: Acknowledged[] = [];
    let unanswered = 0;
    let usual = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const reports = tabIds.map((_, tab) => reportOf(round, tab));
      const began = Date.now();
      await beginSaving(page, tabIds, reports);
      // The first round, from a background that was stopped, is left undisturbed.
      if (round === 0) {
        expect(await saved(page)).toEqual(reports.map(() => true));
        usual = Date.now() - began;
      } else {
        await new Promise((resolve) => setTimeout(resolve, next(usual * WITHIN)));
      }
      await world.browser.stopBackground();
      const answers = await saved(page);
      for (const [i, report] of reports.entries()) {
        if (answers[i]) acknowledged.push(report);
        else unanswered++;
      }
      const { problems } = await examineLibrary(page, acknowledged);
      expect(problems, `after round ${round}`).toEqual([]);
    }
    // Else nothing was stopped while it saved, or everything was.
    expect(unanswered).toBeGreaterThan(ROUNDS / 10);
    expect(acknowledged.length).toBeGreaterThan(TABS + ROUNDS / 10);
    await page.close();

    // What was saved and not yet put into a story is put into one when the library is opened.
    const again = await openLibrary(world);
    await until('all reports to be in stories', async () => {
      const { reports, stories, problems } = await examineLibrary(again, acknowledged);
      expect(problems).toEqual([]);
      return (
        stories > 0 &&
        (await textOf(again)).includes(
          `${stories} ${stories === 1 ? 'story' : 'stories'} · ${reports} reports`,
        )
      );
    });
  });
});
