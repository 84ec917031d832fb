import { usePagesLanguage } from '../../i18n/pages.ts';

const LINES_LEFT = [46, 60, 74, 102, 116, 130];
const LINES_PAIR = [58, 72, 100, 114, 128];

/** What the extension does in one picture: a page, a click, two reports side by side with the figure that differs. */
export function Picture() {
  const { t } = usePagesLanguage();
  return (
    <svg class="picture" viewBox="0 0 460 170" role="img" aria-label={t('welcome.picture')}>
      <g class="picture-page">
        <rect x="8" y="8" width="150" height="154" rx="8" />
        <path d="M8 30h150" />
        <circle cx="20" cy="19" r="3" />
        <circle cx="31" cy="19" r="3" />
        <path class="picture-title" d="M22 46h84" />
        {LINES_LEFT.slice(1).map((y) => (
          <path key={y} class="picture-line" d={`M22 ${y}h${y % 4 === 0 ? 108 : 120}`} />
        ))}
        <path class="picture-figure picture-a" d="M70 88h40" />
        <path class="picture-line" d="M22 88h40M118 88h24" />
      </g>
      <g class="picture-click">
        <rect x="128" y="12" width="22" height="14" rx="4" />
        <path d="M134 19h10M139 14v10" />
        <path d="M176 84h34m-8-8 8 8-8 8" />
      </g>
      <g class="picture-page">
        <rect x="228" y="8" width="224" height="154" rx="8" />
        <path d="M340 30v118" />
        <path class="picture-title picture-a" d="M242 40h60" />
        <path class="picture-title picture-b" d="M354 40h60" />
        {LINES_PAIR.map((y) => (
          <path key={y} class="picture-line" d={`M242 ${y}h84M354 ${y}h${y % 4 === 0 ? 72 : 84}`} />
        ))}
        <path class="picture-figure picture-a" d="M242 86h44" />
        <path class="picture-figure picture-b" d="M354 86h58" />
        <path class="picture-differ" d="M333 83h14M333 90h14M344 78l-8 17" />
        <path class="picture-line" d="M242 142h60M354 142h72" />
      </g>
    </svg>
  );
}
