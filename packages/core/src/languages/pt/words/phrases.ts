import type { LanguageWords } from '../../words';

const payments =
  '(um|o|uma|a|) (pix|transferência|depósito|doação|donativo|pagamento|ted|gorjeta|caixinha|compra|total|valor)';
const bill =
  '(o|meu|a|minha|) (valor|total|preço|montante|pagamento|conta|gorjeta|fatura|compra) (é|será|seria|são|fica|ficou|fica em|ficou em)';

/**
 * Whole phrases around an amount. None ends with a word that sounds like a number, unless its row says so: « de » and « deu »
 * are like dez, and « oi » like oito.
 */
export const carriers: LanguageWords['carriers'] = [
  {
    say: '(eu|) (quero|queria|gostaria de|vou|preciso|desejo|posso|podia|pretendo|vamos|vai|tenho que|tenho de) (pagar|enviar|mandar|transferir|dar|doar|depositar|passar|deixar|colocar|botar|pôr|fazer)|(para|pra|) pagar|(eu|) (quero|queria)',
    example: 'eu quero pagar dez reais',
  },
  {
    say: '(pode|podes|poderia|me|pode me|) (pag|mand|pass|bot|cobr|debit|deposit|transf|envi|coloc|deix|do)(a|e|ar|o)|(pode|podes|poderia|) (pague|coloque|transfere|transfira|transferir|põe|ponha|pôr|dar|dê|fazer|faz|faça)|dou|pagamos|(manda|passa|vê) aí',
    example: 'pode cobrar vinte reais',
  },
  { say: `${payments}|${bill}`, example: 'o valor é vinte reais' },
  {
    say: `${payments} (de|no valor de)|${bill} de|(no|pelo) valor de|(a|) quantia de|(a|minha) conta deu`,
    near: 'dez',
    example: 'fazer um pix de vinte reais',
  },
  { say: '(isso|então|) deu|(isso|) dá', near: 'dez', example: 'deu vinte reais' },
  {
    say: '(isso|aí|) (é|são|seria|seriam|será|serão|fica|ficou|custa|custou|sai por|faz)|(ficou|fica) em|de gorjeta|ao todo|no total|(o|) (preço|montante)',
    example: 'são vinte reais',
  },
  {
    say: 'de (gorjeta|caixinha|doação|presente|entrada|sinal|gasolina|pão|esmola|dízimo|donativo|recarga)',
    where: 'before',
    example: 'cinco reais de gorjeta',
  },
  {
    say: '(para|pra|pro|pros|pras|ao|aos)|(para|pra) (o|a|os|as|meu|minha|meus|minhas|seu|sua|nosso|nossa|este|esta|esse|essa|aquele|aquela)|pro (meu|seu|nosso)|ao meu',
    where: 'purpose',
    heardBy: 'dictation',
    example: 'vinte reais para o táxi',
  },
  {
    say: '(no|em|com|com o|por|via|pelo|do|da) (pix|débito|crédito|cartão|cartão de crédito|cartão de débito|dinheiro|mbway|mb way|multibanco|celular|telemóvel)|(à vista|em espécie|em numerário)',
    example: 'vinte reais no débito',
  },
  {
    say: 'por favor|por gentileza|faz favor|faça favor|se faz favor|se faz o favor|obrigado|obrigada|muito obrigado|muito obrigada|brigado|valeu|então|olá|alô|bom dia|boa tarde|boa noite|ok|okay|tá|tá bom|está bem|beleza|pronto|aqui|agora|hoje|moço|moça|senhor|senhora|amigo|chefe',
    example: 'dez reais por favor',
  },
  { say: 'oi', near: 'oito', example: 'oi dez reais' },
  {
    say: 'exatamente|exactamente|precisamente|só|somente|apenas|só isso|certinho|certinhos|redondo|redondos|certos|em ponto|mesmo só',
    example: 'exatamente dez reais',
  },
  // Each refuses without a unit, a tip or a request: see below.
  {
    say: '?|(digite|digita|insira|insere|escreva|escreve|introduza)|(adicion|acrescent|som|aument|junt)(a|e|ar|o)|inclu(a|i|ir)',
    example: 'digite dez reais',
  },
];

/** Reasons to refuse an amount. If several apply, the most serious one is named. */
export const refusals: LanguageWords['refusals'] = [
  {
    say: 'menos|negativo|negativa|negativos|negativas|estorno|estorna|estornar|estorne|reembolso|reembolsa|reembolsar|reembolse|(devolv|dev)(e|er|o|a|endo|em|ido)|devolução|dívida|devedor|desconto|descontar|desconta|tira|tirar|de volta|de troco|saque|sacar|cashback',
    reason: 'negative',
    example: 'menos cinco reais',
  },
  { say: '-|−|–', reason: 'negative', where: 'before', example: '-5 reais' },
  {
    say: 'não|num|nunca|jamais|nem|sem|nada|nenhum|nenhuma|exceto|exceptuando|tirando|salvo|fora|cancel(a|e|ar|o)|anul(a|e|ar)|deixa (para|pra) lá',
    reason: 'negated',
    example: 'não pague dez reais',
  },
  {
    say: 'entre|até|ate|(pelo|ao|no) (menos|mínimo|máximo)|no mais|mínimo|máximo|mais (de|do que|que)|menos (de|do que|que)|acima de|abaixo de|a partir de|desde|ou mais|ou menos|no (limite|teto)|(para|pra) (cima|baixo|mais|menos)|passa de|passou de|inferior a|superior a|além de',
    reason: 'range',
    example: 'entre dez e vinte reais',
  },
  { say: 'a|até|-|–|—|~', reason: 'range', where: 'between', example: 'dez a vinte reais' },
  {
    say: 'uns|umas|cerca de|mais ou menos|por volta de|volta de|em torno de|aproximadamente|aproximado|quase|perto de|próximo de|na (faixa|casa|base) de|coisa de|algo como|tipo|talvez|acho|acho que|creio que|penso que|parece|provavelmente|se tanto|e (pouco|poucos|poucas|tanto|tantos|tantas|tal|tais|picos|alguma coisa|qualquer coisa|uns quebrados|quebrados|trocados|uns trocados|fumaça|lá vai|cacetada|lá vai fumaça)|alguns|algumas|vários|várias|poucos|muitos|dezena|dezenas|dúzias|centena|centenas|milhar|milhares|par|pares|meia dúzia de|uma dúzia de|um pouco|pouco mais|pouco menos|quaisquer',
    reason: 'approximate',
    example: 'cerca de dez reais',
  },
  // Of a bill and a tip, and not centavos.
  { say: 'de (gorjeta|caixinha)', reason: 'several-amounts', where: 'rest', example: 'dez reais e doze de gorjeta' },
  { say: 'mil e meio', reason: 'several-amounts' },
  {
    say: 'ou|quer seja|seja|cada|cada (um|uma)|por (pessoa|cabeça|mês|dia|hora|ano|semana|quilo|unidade|noite)|a (unidade|dúzia|hora|diária|peça)|o (quilo|litro|metro|par|cento)|vez|vezes|x|mais|também|outro|outra|outros|outras|extra|a mais|além|parcela|parcelas|prestação|prestações|(o|) (dobro|triplo)|(a|) metade|mensais|mensal|notas de|troco',
    reason: 'several-amounts',
    example: 'dez ou doze reais',
  },
  // It adds to an amount that was said before.
  {
    say: '(adicion|acrescent|som|aument|junt)(a|e|ar|o)|inclu(a|i|ir)',
    reason: 'several-amounts',
    where: 'addition',
    unless: 'gorjeta|caixinha|doação|donativo',
    example: 'adicione cinco reais',
  },
  // A key, or the digits of a code.
  {
    say: '(digite|digita|insira|insere|escreva|escreve|introduza)',
    reason: 'no-amount',
    unless:
      'real|reais|r $|centavo|centavos|euro|euros|€|cêntimo|cêntimos|dólar|dólares|$|libra|libras|£|iene|ienes|kwanza|kwanzas|metical|meticais|vírgula',
    example: 'digite dois',
  },
  // A question. Only its tone tells it from a statement: é vinte reais?
  { say: '?', reason: 'no-amount', unless: 'pode|posso|podes|poderia|podia|podemos', example: 'é vinte reais?' },
  {
    say: 'né|não é|é isso|certo|mesmo|será|será que|quanto|quanto é|por que|porque|disse|pois',
    reason: 'no-amount',
    example: 'é vinte reais né',
  },
  {
    say: 'mil (desculpas|perdões|obrigado|obrigada|obrigados|graças|vezes|beijos|e uma noites)|(obrigado|obrigada) mil|um pau|a mil|nota (dez|mil|cem)|(pau|cem) a (pau|mil)',
    reason: 'no-amount',
    example: 'mil obrigado',
  },
  { say: 'por cento|porcento|%|por mil', reason: 'no-amount', example: 'dez por cento' },
  // Feminine, it is a time of day: duas e cinquenta.
  { say: '(uma|duas) e|e meia|meia', reason: 'no-amount', example: 'duas e vinte' },
  { say: 'às|dia', where: 'before', reason: 'no-amount', example: 'às dez' },
  {
    say: 'hora|horas|h|minuto|minutos|segundos|dia|dias|semana|semanas|mês|meses|ano|anos|grau|graus|quilo|quilos|kg|grama|gramas|litro|litros|metro|metros|km|pessoa|pessoas|o|ª|º',
    reason: 'no-amount',
    example: 'dez horas',
  },
];

/** Phrases such as « ou melhor » replace the amount before. The new amount is always asked about. */
export const corrections: LanguageWords['corrections'] = [
  {
    say: 'aliás|ou melhor|ou antes|quer dizer|quero dizer|queria dizer|digo|ops|opa|perdão|desculpa|desculpe|(não|) (perdão|desculpa|desculpe|espera|espere|minto)|corrigindo|correção|na verdade|melhor|espera|espere|peraí|pera|minto|me enganei|enganei-me',
    example: 'dez, aliás, doze',
  },
];
