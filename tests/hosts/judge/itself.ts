/**
 * For a page that nobody can look into from outside: the same judge, in the page itself, before any other script of it.
 */
import { alter, outcomeOf, panelsOf, use } from './act.js';
import { listen } from './listen.js';
import type { Judgement } from './main.js';
import { task } from './own.js';

const said: string[] = [];
listen(window, (line) => {
  said.push(line);
});

async function judge(): Promise<Judgement> {
  await task();
  const outcome = outcomeOf(document);
  const [panel] = panelsOf(document);
  const wrong = outcome === 'works' && panel ? [...(await use(panel)), ...(await alter(panel, window))] : [];
  if (outcome === 'works' && !panel) wrong.push('no panel');
  return { outcome, wrong: [...wrong, ...said] };
}

addEventListener('load', () => {
  void judge().then((judgement) => {
    parent.postMessage(judgement, '*');
  });
});
