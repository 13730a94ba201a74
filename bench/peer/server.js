'use strict';
// The bot most people would write: Express, the signature, one row per message, one answer through the Graph API.
// No dialogue, no lanes, no outbox: what it does per message is a fraction of what AtendeAI does.
const crypto = require('node:crypto');
const express = require('express');
const { Pool } = require('pg');

const { PORT, APP_SECRET, ACCESS_TOKEN, GRAPH_URL, REPLY } = process.env;
const db = new Pool({ max: 20 });
const app = express();

function isSigned(request) {
  const given = Buffer.from(request.get('X-Hub-Signature-256') || '');
  const expected = Buffer.from('sha256=' + crypto.createHmac('sha256', APP_SECRET).update(request.body).digest('hex'));
  return given.length === expected.length && crypto.timingSafeEqual(given, expected);
}

function* messagesOf(body) {
  for (const entry of body.entry)
    for (const change of entry.changes)
      for (const message of change.value.messages || []) yield [change.value.metadata.phone_number_id, message];
}

async function answer(line, message) {
  const text = `Recebi: ${message.text ? message.text.body : message.type}`;
  const response = await fetch(`${GRAPH_URL}/v25.0/${line}/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${ACCESS_TOKEN}` },
    body: JSON.stringify({ messaging_product: 'whatsapp', to: message.from, type: 'text', text: { body: text } }),
  });
  const sent = await response.json();
  await db.query('INSERT INTO peer_sent (wamid, to_phone, body) VALUES ($1, $2, $3)', [sent.messages[0].id, message.from, text]);
}

app.post('/webhook/whatsapp', express.raw({ type: '*/*', limit: '3mb' }), async (request, response) => {
  if (!isSigned(request)) return response.sendStatus(401);
  for (const [line, message] of messagesOf(JSON.parse(request.body))) {
    const stored = await db.query(
      'INSERT INTO peer_received (wamid, from_phone, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [message.id, message.from, JSON.stringify(message)],
    );
    if (stored.rowCount === 1 && REPLY === '1') answer(line, message).catch((error) => console.error(error.message));
  }
  response.sendStatus(200);
});

async function start() {
  await db.query('CREATE TABLE IF NOT EXISTS peer_received (wamid text PRIMARY KEY, from_phone text, body jsonb, at timestamptz DEFAULT now())');
  await db.query('CREATE TABLE IF NOT EXISTS peer_sent (wamid text PRIMARY KEY, to_phone text, body text, at timestamptz DEFAULT now())');
  app.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
}

start();
