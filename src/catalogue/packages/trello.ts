import type { PackageModel } from '../types.ts';

export default {
  package: ['trello', 'trello.js'],
  docs: 'https://github.com/MrRefactoring/trello.js',
  types: [{ name: 'Trello', from: ['new ()', 'new TrelloClient()'], hosts: ['https://api.trello.com'] }],
  calls: [
    { path: 'Trello#addCard|addBoard|addCommentToCard|updateCard|getBoards|getCardsOnList|addAttachmentToCard|makeRequest()', sends: 'http', roles: { body: '*' } },
    { path: 'Trello#cards|boards|lists.createCard|updateCard|addCardComment|createBoard|createList|getBoard|getCard()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
