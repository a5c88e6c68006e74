import { expandPhrases } from '../../../spoken-amount/phrases';
import type { LanguageWords } from '../../words';

const place = (ordinal: string) =>
  expandPhrases(`(el |la |)${ordinal}|(el |)${ordinal.replace(/[oa]$/, 'o')} (importe|monto)`);

/** Answers to a read-back. Not « vale la pena » or « para », which is also "for". */
export const answers: LanguageWords['answers'] = {
  yes: expandPhrases(
    'sí(| sí| señor| señora| claro| correcto| exacto| gracias| por favor)|claro(| que sí)|(|es |está )correcto|exacto|exactamente|eso(| mismo| es)|así es|de acuerdo|vale|ok|okay|dale|listo|sale|sip|(|lo )confirmo|confirmar|(|lo )acepto|aceptar|perfecto|afirmativo|está bien|por supuesto|desde luego',
  ),
  no: expandPhrases(
    'no(| no| gracias| señor| señora| es eso| es así| es correcto| está bien)|incorrecto|eso no( es|)|está mal|para nada|(ninguno|ninguna)(| de los dos| de las dos| de los tres| de ellos)|ni uno ni otro|negativo|qué va|nel',
  ),
  first: [...place('primero'), ...place('primera'), 'el primer importe', 'primer importe', '1º', '1ª'],
  second: [...place('segundo'), ...place('segunda'), '2º', '2ª'],
  third: [...place('tercero'), ...place('tercera'), 'el tercer importe', 'tercer importe', '3º', '3ª'],
  repeat: expandPhrases(
    '(repetir|repite|repita|repítelo|repítalo|repetí)(| por favor)|otra vez|de nuevo|cómo(| dice| dices)|qué(| dice| dices)|perdón|perdone|disculpe|mande',
  ),
  cancel: expandPhrases(
    '(cancelar|cancela|cancele|cancelá|anular|anula|anule)(|lo)|salir|parar|detener|basta|stop|terminar|(déjalo|déjelo|dejalo)(| así)|olvídalo|olvídelo|atrás|volver',
  ),
};
