addPreviews("ar",{
"actors/rand/":{"t":"RAND Corporation","l":"Organization"},
"dates/2023/":{"t":"2023","l":"1 reading published"},
"dates/2023/05/":{"t":"مايو 2023","l":"1 reading published"},
"readings/radar/":{"t":"ربط الرادارات بين البلدين","l":"Reading · 9 مايو 2023 · The Japan Times","g":"يقول التقرير إن مؤسسة RAND تدعم الربط."},
"topics/radar/":{"t":"الرادار","l":"Topic · قراءة واحدة"}
});
