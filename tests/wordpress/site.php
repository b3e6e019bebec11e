<?php
// Run by run.ts inside a real WordPress: installs it, and posts each snippet as its author through WordPress's own
// functions, so that its filters do what they do to a person's post.
// Arguments: the folder of WordPress, and a file of [{slug, role, content}]; prints {slug: {id, content, kses}}.
[, $folder, $posts] = $argv;
$_SERVER += ['HTTP_HOST' => 'localhost', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
define('WP_INSTALLING', true);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('A health site', 'owner', 'owner@example.org', true, '', wp_generate_password());
switch_theme('twentytwentyone');
$users = [
  'administrator' => get_user_by('login', 'owner')->ID,
  'author' => wp_insert_user(['user_login' => 'writer', 'user_pass' => wp_generate_password(), 'role' => 'author']),
];
$made = [];
foreach (json_decode(file_get_contents($posts), true) as $post) {
  // As logging in does: it puts kses before saving, or takes it away, by what this user may do.
  wp_set_current_user($users[$post['role']]);
  $id = wp_insert_post(wp_slash([
    'post_title' => $post['slug'],
    'post_name' => $post['slug'],
    'post_content' => $post['content'],
    'post_status' => 'publish',
  ]), true);
  if (is_wp_error($id)) throw new Exception($id->get_error_message());
  $made[$post['slug']] = ['id' => $id, 'content' => get_post($id)->post_content, 'kses' => wp_kses_post($post['content'])];
}
echo json_encode($made);
