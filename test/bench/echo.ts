/** What Salur is measured against: the least a grammY bot can do, with grammY's own polling. */
import { Bot } from 'grammy';

const [token = '', apiRoot = ''] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
bot.on('message:text', (context) => context.reply(context.message.text));
await bot.start({ onStart: () => console.log('ready') });
