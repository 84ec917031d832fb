export { type FindEvents, FindReport } from './find-report.tsx';
