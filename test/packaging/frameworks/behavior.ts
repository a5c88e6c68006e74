/**
 * A script that uses each package and prints what it got, as JSON. `load` is how it gets a module: `import` or
 * `require`.
 */
export function behaviorScript(load: 'import' | 'require'): string {
  return `(async () => {
  const load = async (name) => ${load}(name);
  const { hearAmount, speakAmount } = await load('@payaloud/core/spoken-amount');
  const { money } = await load('@payaloud/core/money');
  const { outcomeOfStripe } = await load('@payaloud/core/providers');
  const { PayaloudCoreError } = await load('@payaloud/core/errors');
  const { createRecognizer, nativeOnDevice } = await load('@payaloud/browser');
  const { AmountField, ConfirmIdentity, PaymentStatus, PayaloudProvider, SwipeToPay, preload } = await load('@payaloud/react');
  const { localSpeech, PayaloudLocalSpeechError } = await load('@payaloud/local-speech');
  const { wordsToEnroll } = await load('@payaloud/word-enrollment');
  const { loadVoiceBackground } = await load('@payaloud/voiceprint');
  const { createTestChallenge, formatFlowStep, createWebSpeechTwin } = await load('@payaloud/testing');
  const { createElement: h } = await load('react');
  const { renderToString } = await load('react-dom/server');

  const codeOf = (run) => { try { return run(); } catch (error) { return [error.name, error.code, error instanceof PayaloudCoreError]; } };
  const languages = {};
  for (const [tag, name, text, currency] of [
    ['en', 'en', 'twelve dollars and fifty cents', 'USD'],
    ['fr', 'fr', 'douze euros cinquante', 'EUR'],
    ['zh-Hans', 'zhHans', '二十三元五角', 'CNY'],
  ]) {
    const language = (await load('@payaloud/core/languages/' + tag))[name];
    const heard = hearAmount([text], { language, currency });
    languages[tag] = [heard, speakAmount(money(2350, currency), language), wordsToEnroll(language, currency)];
  }
  const { en } = await load('@payaloud/core/languages/en');
  const { payment } = await load('@payaloud/core/languages/en/payment');
  const order = { id: '17', amount: money(2825, 'USD'), payee: 'Corner Cafe' };
  const show = (child, language = en) => renderToString(
    h(PayaloudProvider, { language, locale: 'en-US', currency: 'USD' }, child),
  );
  await preload();
  const engines = [nativeOnDevice(), localSpeech({ assets: '/payaloud/' })];
  const prepared = await createRecognizer({ engines }).prepare('en');
  const restore = createWebSpeechTwin().connect(globalThis);
  const twin = await createRecognizer({ engines: [nativeOnDevice()] }).prepare('en');
  restore();
  process.stdout.write(JSON.stringify({
    languages,
    asked: hearAmount(['two fifty'], { language: en, currency: 'USD' }),
    refused: hearAmount(['not ten dollars'], { language: en, currency: 'USD' }),
    thrown: [codeOf(() => money(2.5, 'USD')), codeOf(() => show(h(AmountField, { label: 'Tip', value: 23.5 }))),
      codeOf(() => show(h(AmountField, { label: 'Tip' }), payment)), typeof PayaloudLocalSpeechError],
    outcome: outcomeOfStripe({ status: 'succeeded', currency: 'usd', amount_received: 2350 }),
    prepared: [prepared.engine?.name ?? null, prepared.availability, twin.engine?.name ?? null, twin.availability],
    engines: engines.map(({ name }) => name),
    step: formatFlowStep({ flow: 'amount', event: { type: 'talk' }, effects: [] }),
    background: (await loadVoiceBackground()).id,
    challenge: typeof createTestChallenge(),
    html: [
      show(h(AmountField, { label: 'Tip', name: 'tip', presets: [money(300, 'USD')] })),
      show(h(PaymentStatus, { payment: { ...order, status: 'succeeded', reference: 'R7' } }), payment),
      show(h(SwipeToPay, { ...order, onPay() {} })),
      show(h(ConfirmIdentity, { getChallenge: async () => createTestChallenge(), onDrawing() {}, onCode() {} })),
    ],
  }));
})();
`;
}
