import type { PackageModel } from '../types.ts';

export default {
  package: ['@supabase/supabase-js', '@supabase/ssr'],
  docs: 'https://supabase.com/docs/reference/javascript/initializing',
  types: [
    { name: 'SupabaseClient', from: ['createClient()', 'createBrowserClient()', 'createServerClient()', 'new SupabaseClient()'] },
    { name: 'QueryBuilder', from: ['SupabaseClient#from()', 'SupabaseClient#schema().from()'] },
    { name: 'FilterBuilder', from: ['QueryBuilder#select|insert|update|upsert|delete()', 'FilterBuilder#eq|neq|in|match|order|limit|select()'] },
  ],
  calls: [
    { path: 'createClient|createBrowserClient|createServerClient()', sends: 'http', roles: { url: '0', auth: '1', headers: '2.global.headers' } },
    { path: 'new SupabaseClient()', sends: 'http', roles: { url: '0', auth: '1' } },
    { path: 'QueryBuilder#insert|update|upsert()', carries: 'database', roles: { body: '0' } },
    { path: 'FilterBuilder#eq|neq|in|match()', carries: 'database', roles: { body: ['1', '0'] } },
    { path: 'SupabaseClient#rpc()', carries: 'database', roles: { body: '1' } },
    { path: 'SupabaseClient#storage.from().upload|update|uploadToSignedUrl()', carries: 'http', roles: { body: '1' } },
    { path: 'SupabaseClient#functions.invoke()', carries: 'http', roles: { body: '1.body', headers: '1.headers' } },
    { path: 'SupabaseClient#auth.signUp|signInWithPassword|signInWithOtp|signInWithOAuth|updateUser|verifyOtp|resetPasswordForEmail()', carries: 'http', roles: { body: '0' } },
    { path: 'SupabaseClient#auth.admin.createUser|updateUserById|inviteUserByEmail()', carries: 'http', roles: { body: '*' } },
    { path: 'SupabaseClient#channel().send()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
