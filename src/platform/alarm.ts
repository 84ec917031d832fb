import { browser } from './browser.ts';

/**
 * Has work done now and then, also when the background was stopped in between. Must be called while it starts.
 *
 * @param name of the alarm
 * @param minutes from one time to the next
 */
export function everyMinutes(name: string, minutes: number, work: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) work();
  });
  void browser.alarms.get(name).then((alarm) => {
    // One that is set stays: set anew at every start, it would never come. Unless the clock was set back since.
    const isSoon = alarm && alarm.scheduledTime <= Date.now() + minutes * 60_000;
    if (!isSoon) browser.alarms.create(name, { periodInMinutes: minutes });
  });
}
