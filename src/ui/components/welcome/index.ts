export { type AccessProblem, ReadingChoice } from './reading-choice.tsx';
export { WelcomePage } from './welcome-page.tsx';
