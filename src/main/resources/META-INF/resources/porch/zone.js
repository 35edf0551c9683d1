// Tells the server the browser's time zone, so that weeks begin where the person lives.
document.getElementById('zone').value ||= Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
