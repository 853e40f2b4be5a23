// Ticks the rules under a new password while it is typed, and shows it on request. Every page works without this file.
(function () {
  'use strict';

  var checks = {
    'min-length': function (password, number) { return Array.from(password).length >= number; },
    'max-length': function (password, number) { return password !== '' && Array.from(password).length <= number; },
    'no-spaces': function (password) { return password !== '' && !/\s/.test(password); },
    'no-outer-spaces': function (password) { return password !== '' && password === password.trim(); },
    'character-classes': function (password, number) {
      return [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter(function (kind) { return kind.test(password); }).length >= number;
    },
    'not-email': function (password, number, form) {
      return differs(password, email(form)) && differs(password, email(form).replace(/@.*/, ''));
    },
    'not-name': function (password, number, form) {
      return differs(password, name(form)) && differs(password, name(form).replace(/ /g, ''));
    }
  };

  function differs(password, other) {
    return password !== '' && password.toLowerCase() !== other.toLowerCase();
  }

  function email(form) {
    return form.dataset.email || valueOf(form, 'email');
  }

  function name(form) {
    return form.dataset.name || (valueOf(form, 'firstname') + ' ' + valueOf(form, 'lastname')).trim();
  }

  function valueOf(form, field) {
    return form.elements[field] ? form.elements[field].value.trim() : '';
  }

  document.querySelectorAll('.rules').forEach(function (list) {
    var input = document.getElementById(list.dataset.for);
    var lines = Array.from(list.querySelectorAll('li'));
    // what needs a long list to be judged, the shop is asked; it gets the password anyway
    var asked = lines.filter(function (line) { return !checks[line.dataset.rule]; });
    var pause = 0;

    function tick() {
      var password = input.value.normalize('NFC');
      lines.forEach(function (line) {
        var check = checks[line.dataset.rule];
        line.classList.toggle('kept', Boolean(check) && check(password, Number(line.dataset.number), input.form));
      });
      clearTimeout(pause);
      if (asked.length > 0 && password !== '') pause = setTimeout(ask, 300);
    }

    function ask() {
      var password = input.value;
      var typed = new URLSearchParams({
        form_key: valueOf(input.form, 'form_key'), password: password, email: email(input.form), name: name(input.form)
      });
      fetch(list.dataset.ask, { method: 'POST', body: typed }).then(function (answer) {
        return answer.ok ? answer.text() : Promise.reject(answer.status);
      }).then(function (broken) {
        if (input.value !== password) return;
        asked.forEach(function (line) {
          line.classList.toggle('kept', broken.split('\n').indexOf(line.dataset.rule) < 0);
        });
      }).catch(function () { /* the rule stays unticked; the form is judged when it is sent */ });
    }

    input.form.addEventListener('input', tick);
    tick();
  });

  document.querySelectorAll('.reveal').forEach(function (button) {
    var input = document.getElementById(button.getAttribute('aria-controls'));
    function show(shown) {
      input.type = shown ? 'text' : 'password';
      button.textContent = shown ? button.dataset.hide : button.dataset.show;
      button.setAttribute('aria-pressed', String(shown));
    }
    button.hidden = false;
    button.addEventListener('click', function () {
      show(input.type === 'password');
      input.focus();
    });
    // a password must not leave as plain text that the browser would remember
    input.form.addEventListener('submit', function () { show(false); });
  });
}());
