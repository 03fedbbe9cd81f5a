import type { PackageModel } from '../types.ts';

export default {
  package: 'google-spreadsheet',
  docs: 'https://theoephraim.github.io/node-google-spreadsheet/',
  types: [
    { name: 'GoogleSpreadsheet', from: ['new GoogleSpreadsheet()', 'GoogleSpreadsheet.createNewSpreadsheetDocument()'], hosts: ['https://sheets.googleapis.com'] },
    { name: 'GoogleSpreadsheetWorksheet', from: ['GoogleSpreadsheet#sheetsByIndex.*', 'GoogleSpreadsheet#sheetsByTitle.*', 'GoogleSpreadsheet#sheetsById.*', 'GoogleSpreadsheet#addSheet()'], hosts: ['https://sheets.googleapis.com'] },
  ],
  calls: [
    { path: 'GoogleSpreadsheet#loadInfo|updateProperties|addSheet|addWorksheet|delete|share()', sends: 'http', roles: { body: '*' } },
    { path: 'GoogleSpreadsheetWorksheet#getRows|addRow|addRows|setHeaderRow|loadHeaderRow|loadCells|saveUpdatedCells|saveCells|clear|delete|duplicate|copyToSpreadsheet|updateProperties()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
