export { type FindEvents, FindReport } from './find-report.tsx';
export { News } from './news.tsx';
