import type { PackageModel } from '../types.ts';

export default {
  package: ['expo-calendar', 'expo-calendar/next'],
  docs: 'https://docs.expo.dev/versions/latest/sdk/calendar/',
  sources: [
    { path: 'getAttendeesForEventAsync()', category: 'user.contact', label: 'the people of an appointment' },
    { path: 'getCalendarsAsync|getCalendars|getEventAsync|getEventsAsync|getReminderAsync|getRemindersAsync|listEvents()', category: 'user.content.private', label: 'the user’s calendar' },
  ],
} satisfies PackageModel;
