/** Made up, so that a new thread meets most of the reader's patterns before its clock starts. */
export const WARM_UP = `Prisons attacked overnight

Published on 16 April 2025

At least seven cars were set on fire in the staff car park of Gap prison overnight Monday to Tuesday, the Gap prosecutor said.
The same night, shots were fired at the gate of the jail in Laon at about 5.20am; police found some fifteen bullet impacts, a source told AFP.
Two men threw a petrol bomb at the home of a prison officer in Isère, and a tag reading “DDPF” was painted on the wall. No one was hurt.
On Sunday night, an attempt to burn a van belonging to an officer of the prison in Pau failed, according to the union FO Justice.
Last year a prison van was attacked; a minister said on Wednesday that twelve people had been arrested. The group claimed responsibility on Telegram.

Dans la nuit de lundi à mardi, vers 5h20, trois voitures dont deux d’agents ont été incendiées devant la maison d’arrêt de Nîmes, selon le parquet.
Mercredi soir, une quinzaine d’impacts de balles ont été relevés sur le portail du centre pénitentiaire d’Albi, a indiqué une source policière à l’AFP.
« Aucun agent n’a été blessé », a déclaré le ministre de la Justice ; une enquête a été ouverte pour tentative d’assassinat.
Le hall d’un immeuble de l’Essonne, où vit une surveillante, a été tagué la même nuit, et un engin explosif aurait été retrouvé à Tarascon.
`;
