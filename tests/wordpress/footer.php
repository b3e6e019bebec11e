<?php
// What an administrator adds once (here as a must-use plugin): the script, on pages whose slug asks for it.
add_action('wp_enqueue_scripts', function () {
  if (str_contains(get_post_field('post_name'), 'with-script'))
    wp_enqueue_script('muscle-spasm-guide', '/wp-content/uploads/muscle-spasm-guide.js', [], null, true);
});
