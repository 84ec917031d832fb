export { inOneGo, mapInSteps, type Steps } from '../text/steps.ts';
