import type { PackageModel } from '../types.ts';

/** Prompts, chains and agents: they send by the models that they are made with. */
export default {
  package: [
    '@langchain/core/prompts', '@langchain/core/runnables',
    'langchain/prompts', 'langchain/runnables', 'langchain/schema/runnable', 'langchain/chains', 'langchain/chains/combine_documents', 'langchain/chains/retrieval', 'langchain/chains/history_aware_retriever', 'langchain/agents',
    '@langchain/classic/chains', '@langchain/classic/chains/combine_documents', '@langchain/classic/chains/retrieval', '@langchain/classic/chains/history_aware_retriever', '@langchain/classic/agents',
  ],
  docs: 'https://reference.langchain.com/javascript/classes/_langchain_core.runnables.Runnable.html',
  types: [
    {
      name: 'Prompt',
      from: [
        'ChatPromptTemplate|PromptTemplate|FewShotPromptTemplate|FewShotChatMessagePromptTemplate.fromTemplate|fromMessages()',
        'new ChatPromptTemplate|PromptTemplate|FewShotPromptTemplate|FewShotChatMessagePromptTemplate|RunnableLambda|RunnablePassthrough|RunnableMap()',
        'RunnableLambda|RunnableMap|RunnablePassthrough.from|assign()',
      ],
    },
    { name: 'Chain', from: ['Prompt#pipe()', 'Chain#pipe()'], outlets: '0' },
    { name: 'RunnableSequence', from: ['RunnableSequence.from()'], outlets: '0[]', extends: 'Chain' },
    { name: 'LLMChain', from: ['new LLMChain|ConversationChain()'], outlets: '0.llm', extends: 'Chain' },
    { name: 'LoadedChain', from: ['loadQAStuffChain|loadQAMapReduceChain|loadQARefineChain|loadSummarizationChain()', 'RetrievalQAChain|ConversationalRetrievalQAChain.fromLLM()'], outlets: '0', extends: 'Chain' },
    { name: 'DocumentsChain', from: ['createStuffDocumentsChain|createHistoryAwareRetriever|createToolCallingAgent|createOpenAIToolsAgent|createOpenAIFunctionsAgent|createReactAgent|createStructuredChatAgent|createXmlAgent()'], outlets: '0.llm', extends: 'Chain' },
    { name: 'RetrievalChain', from: ['createRetrievalChain()'], outlets: ['0.combineDocsChain', '0.retriever'], extends: 'Chain' },
    { name: 'AgentExecutor', from: ['new AgentExecutor()', 'AgentExecutor.fromAgentAndTools()'], outlets: '0.agent', extends: 'Chain' },
    { name: 'ExecutedAgent', from: ['initializeAgentExecutorWithOptions()'], outlets: '1', extends: 'Chain' },
  ],
  calls: [{ path: 'Chain#invoke|stream|batch|call|run|predict|streamEvents|streamLog()', carries: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
