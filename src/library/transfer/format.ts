/**
 * The file that a library is exported to and imported from: one JSON object with
 *
 *     format    "second-source-library"
 *     version   1
 *     exported  ISO 8601 date-time
 *     decisions what the reader decided of stories, as `decisionsSchema` has it; it may be missing
 *     reports   every version of every saved report, as `savedReportSchema` has it
 *
 * Members that a version does not know are passed over, so that an older extension reads what it can of a newer file.
 */
export const FORMAT = 'second-source-library';
export const FORMAT_VERSION = 1;
