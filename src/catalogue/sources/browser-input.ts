import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/HTMLInputElement',
  types: [
    { name: 'ClipboardEvent', from: [] },
    { name: 'FormData', from: ['new FormData()'] },
    { name: 'HTMLSelectElement', from: ["document.createElement('select')"] },
    { name: 'HTMLTextAreaElement', from: ["document.createElement('textarea')"] },
    { name: 'InputEvent', from: [] },
    { name: 'KeyboardEvent', from: [] },
    { name: 'MouseEvent', from: [] },
    { name: 'PointerEvent', from: [], extends: 'MouseEvent' },
  ],
  sources: [
    { path: '<input>#files', category: 'user.content.private', label: 'files that the user chose' },
    { path: '<input>#value', category: 'user.content', label: 'what is typed into a form field' },
    { path: 'ClipboardEvent#clipboardData.getData()', category: 'user.content.private', label: 'the clipboard' },
    { path: 'document.getSelection().toString()', category: 'user.content.private', label: 'the text that is selected' },
    { path: 'FormData#get|getAll|entries|values()', category: 'user.content', label: 'what is typed into a form' },
    { path: 'HTMLSelectElement#value', category: 'user.content', label: 'what is chosen in a form field' },
    { path: 'HTMLTextAreaElement#value', category: 'user.content', label: 'what is typed into a form field' },
    { path: 'InputEvent#data', category: 'user.content', label: 'what is typed' },
    { path: 'KeyboardEvent#key|code|keyCode|which|charCode', category: 'user.behavior', label: 'the keys that are pressed' },
    { path: 'MouseEvent#clientX|clientY|pageX|pageY|screenX|screenY', category: 'user.behavior', label: 'where the pointer is' },
    { path: 'navigator.clipboard.read|readText()', category: 'user.content.private', label: 'the clipboard' },
    { path: 'navigator.contacts.select()', category: 'user.contact', label: 'the user’s contacts' },
    { path: 'navigator.credentials.get()', category: 'user.authorization.credentials', label: 'a stored credential' },
    { path: 'prompt()', category: 'user.content', label: 'what the user types' },
    { path: 'showOpenFilePicker()', category: 'user.content.private', label: 'files that the user chose' },
  ],
} satisfies PackageModel;
